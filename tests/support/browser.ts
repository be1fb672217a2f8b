import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// In a single process the browser dies with the first page that is closed; the others make it laxer than what readers have.
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];

/**
 * Starts the Chromium that npm brought; where it does not run (macOS, Windows), a Chrome that is installed.
 *
 * @throws Error where there is neither
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') {
    const executablePath = process.env['CHROME_PATH'] ?? installed.find((path) => existsSync(path));
    if (!executablePath)
      throw new Error('the browser tests need Chrome or Chromium on this system: install it, or set CHROME_PATH');
    return chromium.launch({ executablePath });
  }
  // The package unpacks the libraries that a bare Debian lacks only where it believes itself on this platform.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const args = packed.args.filter((arg) => !unwanted.includes(arg));
  return chromium.launch({ executablePath: await packed.executablePath(), args, headless: true });
}
