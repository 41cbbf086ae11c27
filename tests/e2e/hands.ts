import type { Page } from 'playwright-core';
import type { Device } from './device';

/** What a person does with fingers and eyes, the same on every page in Chromium. */
export function handsOn(page: Page): Pick<Device, 'press' | 'fill' | 'text' | 'has' | 'picture'> {
  return {
    press: async (target) => {
      const find = () => page.evaluate((wanted) => window.__pageSide?.spot(wanted) ?? null, target);
      const before = await find();
      const spot = before === null ? null : await find();
      // Something that still slides in would be missed.
      if (spot === null || before?.x !== spot.x || before.y !== spot.y) return false;
      await page.mouse.click(spot.x, spot.y);
      return true;
    },
    fill: async (label, text) => {
      if (!(await page.evaluate((wanted) => window.__pageSide?.focusField(wanted) ?? false, label))) return false;
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(text);
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      return true;
    },
    text: () => page.evaluate(() => window.__pageSide?.text() ?? ''),
    has: (target) => page.evaluate((wanted) => window.__pageSide?.has(wanted) ?? false, target),
    picture: async () => {
      await page.waitForFunction(() => window.__pageSide?.isStill() === true);
      return page.screenshot({ type: 'png' });
    },
  };
}
