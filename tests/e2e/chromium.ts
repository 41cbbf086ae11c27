import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../../scripts/find-chromium';

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** A browser of this process; close it when done. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('no chromium on this machine (Debian: apt-get install chromium)');
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * `describe` for stories in a browser. Without chromium they are skipped with words, never in silence and never in CI:
 * there they run and fail.
 */
export function chromiumOrSkip(): jest.Describe {
  if (chromiumPath() !== null || process.env['CI'] === 'true') return describe;
  process.stderr.write(
    '\nSKIPPED: stories in a browser; no chromium on this machine (Debian: apt-get install chromium)\n',
  );
  return describe.skip;
}
