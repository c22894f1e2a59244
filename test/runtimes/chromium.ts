// Headless Chromium reads the package as it was built: a server on this machine hands it dist/ and the modules that dist/ imports,
// with an import map for their names, and the page posts its sum back. No bundler and no driver stands in between.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from './outcome.js';

const root = new URL('../../', import.meta.url);
const served = /^\/(?:dist|node_modules|test\/runtimes)\/[\w./@-]+\.m?js$/u;
const patience = 120_000;

export async function runChromium(program: string, articles: string): Promise<Outcome> {
  const { server, posted } = serve(articles);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), 'kyhop-chromium-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', `--user-data-dir=${profile}`];
  const child = spawn(program, [...flags, `http://127.0.0.1:${port}/`], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.on('exit', resolve).on('error', resolve);
  });
  const answer = await Promise.race([
    posted,
    ended.then((): Outcome => ({ failed: 'it ended without an answer' })),
    new Promise<Outcome>((resolve) => setTimeout(resolve, patience, { failed: `no answer in ${patience / 1e3} s` }).unref()),
  ]);
  child.kill();
  await ended;
  server.closeAllConnections();
  server.close();
  leave(profile);
  return 'sum' in answer ? { ...answer, version: versionOf(program) } : answer;
}

/** Removes a profile; what helpers of the browser still write into stays for the system to clear. */
function leave(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  } catch {
    // the sum is told all the same
  }
}

function serve(articles: string): { readonly server: Server; readonly posted: Promise<Outcome> } {
  let answer: (outcome: Outcome) => void;
  const posted = new Promise<Outcome>((resolve) => {
    answer = resolve;
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    if (request.method === 'POST') {
      answer(JSON.parse(await bodyOf(request)) as Outcome);
      send('text/plain', '');
    } else if (pathname === '/') send('text/html', page());
    else if (pathname === '/articles.json') send('application/json', articles);
    else if (served.test(pathname)) send('text/javascript', readFileSync(new URL(`.${pathname}`, root)));
    else response.writeHead(404).end();
  });
  return { server, posted };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function page(): string {
  return `<!doctype html>
<meta charset="utf-8">
<script type="importmap">${JSON.stringify({ imports: importMap() })}</script>
<script type="module">
  const post = (answer) => fetch('/', { method: 'POST', body: JSON.stringify(answer) });
  try {
    const [kyhop, { digestOf }, response] = await Promise.all([import('/dist/index.js'), import('/test/runtimes/digest.mjs'), fetch('/articles.json')]);
    await post({ version: '', sum: await digestOf(kyhop, await response.json()) });
  } catch (error) {
    await post({ failed: String(error.stack ?? error) });
  }
</script>`;
}

/** Where the server has the modules that the built files import by name. */
function importMap(): Record<string, string> {
  const dist = new URL('dist/', root);
  const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const names = files.flatMap((name) => [...readFileSync(new URL(name, dist), 'utf8').matchAll(/^(?:import|export)\b.* from ["']([^."'][^"']*)["'];$/gmu)]);
  return Object.fromEntries(names.map(([, name = '']) => [name, import.meta.resolve(name).slice(root.href.length - 1)]));
}

function versionOf(program: string): string {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /[\d.]+/u.exec(stdout)?.[0] ?? 'of unknown version';
}
