import {existsSync} from 'node:fs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The same engine without the windows around it: opens a page in half the time, and does not keep pages for Back or frames apart. */
const windowless = ['/usr/bin/chromium-headless-shell'];

/**
 * Launch options for a real Chromium: the one in `CHROME_PATH`, an installed one, or the one that npm brought.
 * Throws with what to do when there is none.
 *
 * @param {{windows?: boolean}} [needs] `windows: false` where nothing but what stands in one page matters
 */
export async function chromium({windows = true} = {}) {
  const candidates = [process.env.CHROME_PATH, ...(windows ? [] : windowless), ...installed];
  const path = candidates.find((candidate) => candidate && existsSync(candidate));
  // Nothing moves, so that places can be measured at once; tests of what moves ask for it.
  const still = '--force-prefers-reduced-motion';
  const args = ['--disable-dev-shm-usage', '--disable-background-networking', '--force-color-profile=srgb', still];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (path) return {executablePath: path, args};
  try {
    // Before the import: makes the package unpack the libraries that a bare system lacks.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const {default: packed} = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    return {executablePath: await packed.executablePath(), args: [...new Set([...args, '--no-sandbox'])]};
  } catch (error) {
    throw new Error(
      `No Chromium found. The tests need a real one: install Chromium or Chrome (on Debian: apt-get install chromium), or set CHROME_PATH to its program. The one that npm can bring only runs on Linux on x64.`,
      {cause: error},
    );
  }
}
