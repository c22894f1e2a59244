// The Chromium of this machine: that of the variable CHROMIUM, else one of the usual places.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usual: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  const found = named === undefined ? usual.find((path) => existsSync(path)) : named;
  if (found === undefined || !existsSync(found)) {
    throw new Error(
      `The tests of the playground need Chromium, and there is none at ${named ?? usual.join(', ')}. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.`,
    );
  }
  return chromium.launch({ executablePath: found });
}
