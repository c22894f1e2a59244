// Run by Node, Bun and Deno, with the file that holds the articles as JSON: prints the version and the sum.
import { readFileSync } from 'node:fs';
import * as kyhop from '../../dist/index.js';
import { digestOf } from './digest.mjs';

const articles = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const version = globalThis.Bun?.version ?? globalThis.Deno?.version.deno ?? process.versions.node;
console.log(JSON.stringify({ version, sum: await digestOf(kyhop, articles) }));
