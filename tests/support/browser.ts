import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import installedPackage from '../../node_modules/@sparticuz/chromium/package.json' with { type: 'json' };
import { root } from './build.ts';

const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// In a single process the browser dies with the first page that is closed; the others make it laxer than what readers have.
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];

// A graphics card made of software costs half of all the time; without one the browser paints by itself.
const graphics = /^--(use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)\b/;

/** Where the browser of this version is unpacked, once for all runs. */
const unpacked = join(root, 'node_modules/.cache/on-record', `chromium-${installedPackage.version}`);

/**
 * Starts the Chromium that npm brought, or the browser that CHROME_PATH names; where the former does not run (macOS,
 * Windows), a Chrome that is installed.
 *
 * @param options switches of Chromium beside the usual ones
 * @throws Error where there is neither
 */
export async function launchBrowser(...options: string[]): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (process.platform !== 'linux' || named) {
    const executablePath = named ?? installed.find((path) => existsSync(path));
    if (!executablePath) {
      throw new Error('the browser tests need Chrome or Chromium on this system: install it, or set CHROME_PATH');
    }
    return chromium.launch({ executablePath, args: options });
  }
  // The package unpacks the libraries that a bare Debian lacks only where it believes itself on this platform.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: packed } = await within(unpacked, () => import('@sparticuz/chromium'));
  if (!existsSync(unpacked)) await unpack(() => packed.executablePath());
  const kept = packed.args.filter((arg) => !unwanted.includes(arg) && !graphics.test(arg));
  const args = [...kept, '--disable-gpu', ...options];
  return chromium.launch({ executablePath: join(unpacked, 'chromium'), args, headless: true });
}

/** Unpacks beside the place and moves it there whole: tests of two files may do so at once, and a run may be broken off. */
async function unpack(write: () => Promise<unknown>): Promise<void> {
  await mkdir(dirname(unpacked), { recursive: true });
  const staging = await mkdtemp(`${unpacked}-`);
  await within(staging, write);
  // Its list of font folders names the place where it would have been; without a font the browser dies of any text.
  const list = join(staging, 'fonts/fonts.conf');
  await writeFile(list, (await readFile(list, 'utf8')).replaceAll('/tmp/', `${unpacked}/`));
  await rename(staging, unpacked).catch(async (error: unknown) => {
    await rm(staging, { recursive: true });
    if (!existsSync(unpacked)) throw error;
  });
}

/** The package writes to the system's folder for temporary files, wherever that is said to be. */
async function within<Value>(folder: string, act: () => Promise<Value>): Promise<Value> {
  const before = tmpdir();
  process.env['TMPDIR'] = folder;
  try {
    return await act();
  } finally {
    process.env['TMPDIR'] = before;
  }
}
