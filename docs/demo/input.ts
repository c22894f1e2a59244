// Where the article comes from: a file, standard input, or the fixture.
import { fstatSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from './arguments.js';

const fixture = fileURLToPath(new URL('../../fixtures/reports/ky-hop-giua-nam-huyen.txt', import.meta.url));

/** A build server may hand over a pipe that nobody writes to and nobody closes; after so long, it is one. */
const patience = 2000;

export async function readInput(file: string | undefined): Promise<string> {
  if (file === '-') return decode(await readStandardInput(), 'standard input');
  if (file !== undefined) return readFile(file);
  const piped = mayBePiped() ? await readStandardInput(patience) : undefined;
  return piped !== undefined && piped.length > 0 ? decode(piped, 'standard input') : readFile(fixture);
}

function readFile(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
  }
  return decode(bytes, path);
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not UTF-8 text`);
  }
}

/** Neither a terminal nor closed nor the null device. */
function mayBePiped(): boolean {
  try {
    const stats = fstatSync(0);
    return stats.isFIFO() || stats.isFile() || stats.isSocket();
  } catch {
    return false;
  }
}

/** All of standard input; nothing of it where its first byte is longer than `wait` in coming. */
function readStandardInput(wait?: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const giveUp = (): void => {
      process.stderr.write('Nothing came on standard input, so this is the article of the project; `-` waits for longer.\n');
      process.stdin.destroy();
      resolve(Buffer.alloc(0));
    };
    const timer = wait === undefined ? undefined : setTimeout(giveUp, wait);
    process.stdin.on('data', (chunk: Buffer) => {
      clearTimeout(timer);
      chunks.push(chunk);
    });
    process.stdin.on('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks));
    });
    process.stdin.on('error', (error) => {
      clearTimeout(timer);
      reject(new UsageError(`cannot read standard input: ${reasonOf(error)}`));
    });
  });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return reasons[code] ?? error.message;
}
