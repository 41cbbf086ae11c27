import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import theme from '../src/theme.json';
import { iconSvg } from './build-icons';

const FOLDER = path.resolve(__dirname, '../src/assets/tab');
const SIZE_PX = 81;
const ICONS = { home: 'house', mall: 'ticket', me: 'user' } as const;

/** Draws the tab bar's pictures, the one place where WeChat takes no style. Run by hand when an icon or a colour changes. */
async function buildTabIcons() {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: SIZE_PX, height: SIZE_PX } });
  for (const { file, icon, colour } of pictures()) {
    const drawing = iconSvg(icon).replace('stroke="#000"', `stroke="${colour}"`);
    await page.setContent(`<style>*{margin:0}svg{display:block;width:66px;height:66px;margin:7.5px}</style>${drawing}`);
    writeFileSync(path.join(FOLDER, file), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

function pictures() {
  return Object.entries(ICONS).flatMap(([tab, icon]) =>
    (['light', 'dark'] as const).flatMap((mode) => [
      { icon, file: `${tab}-${mode}.png`, colour: theme[mode].tabText },
      { icon, file: `${tab}-on-${mode}.png`, colour: theme[mode].tabOn },
    ]),
  );
}

void buildTabIcons();
