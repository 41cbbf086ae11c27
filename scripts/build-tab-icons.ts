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
  for (const [tab, icon] of Object.entries(ICONS)) {
    for (const mode of ['light', 'dark'] as const) {
      for (const [suffix, colour] of [
        ['', theme[mode].tabText],
        ['-on', theme[mode].tabOn],
      ] as const) {
        const drawing = iconSvg(icon).replace('stroke="#000"', `stroke="${colour}"`);
        await page.setContent(
          `<style>*{margin:0}svg{display:block;width:66px;height:66px;margin:7.5px}</style>${drawing}`,
        );
        const file = path.join(FOLDER, `${tab}${suffix}-${mode}.png`);
        writeFileSync(file, await page.screenshot({ omitBackground: true }));
      }
    }
  }
  await browser.close();
}

void buildTabIcons();
