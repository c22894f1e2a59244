// npm run playground: builds the page from the library's sources into docs/playground/dist and serves it on this machine. What is
// built works from that folder alone, also as a file, so that the script is a classic one: browsers load no module from a file.
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, context } from 'esbuild';

const help = `Builds the playground and serves it.

  npm run playground               builds and serves; reload the page to see a change of the sources
  npm run playground -- --build    only builds, into docs/playground/dist
`;

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The folder that the page is built into. */
export const built: string = `${folder}dist`;

const options: BuildOptions = {
  entryPoints: ['index.html', 'style.css', 'main.ts'].map((name) => folder + name),
  outdir: built,
  bundle: true,
  format: 'iife',
  target: ['chrome111', 'firefox113', 'safari16.4'],
  charset: 'utf8',
  minify: true,
  loader: { '.html': 'copy', '.txt': 'text' },
  logLevel: 'warning',
};

export async function buildPlayground(): Promise<void> {
  await build(options);
}

export interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the page on this machine alone, and builds it anew for whoever loads it. Without a port, on one that is free. */
export async function servePlayground(port?: number): Promise<Server> {
  const building = await context(options);
  const server = await building.serve({ host: '127.0.0.1', servedir: built, ...(port === undefined ? {} : { port }) });
  return { url: `http://127.0.0.1:${server.port}/`, close: () => building.dispose() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  if (words.length === 0) process.stdout.write(`${(await servePlayground(4173)).url} (Ctrl+C ends it)\n`);
  else if (words.length === 1 && words[0] === '--build') await buildPlayground();
  else {
    const asked = words[0] === '--help';
    (asked ? process.stdout : process.stderr).write(help);
    process.exitCode = asked ? 0 : 2;
  }
}
