import type { Page } from 'playwright-core';
import type { Device } from './device';

/** How long something may take to come to rest before it is looked for anew. */
const STILL_MS = 2000;

type Handled = 'press' | 'fill' | 'draw' | 'text' | 'has' | 'picture' | 'setTheme' | 'overflowPx' | 'measureTargets';

/** What a person does with fingers and eyes, the same on every page in Chromium. */
export function handsOn(page: Page): Pick<Device, Handled> {
  return {
    press: async (target) => {
      const found = await page.evaluateHandle((wanted) => window.__pageSide?.aim(wanted) ?? null, target);
      const element = found.asElement();
      if (element === null) return false;
      try {
        // Waits until it stands still, scrolls to it, and makes sure that nothing covers it at the moment of the click.
        await element.click({ timeout: STILL_MS });
      } catch (error) {
        if (!(error instanceof Error) || !/Timeout|detached|not attached/.test(error.message)) throw error;
      }
      return page.evaluate(() => window.__pageSide?.lift() ?? false);
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
    draw: (label) => page.evaluate((wanted) => window.__pageSide?.draw(wanted) ?? false, label),
    text: () => page.evaluate(() => window.__pageSide?.text() ?? ''),
    has: (target) => page.evaluate((wanted) => window.__pageSide?.has(wanted) ?? false, target),
    setTheme: (theme) => page.emulateMedia({ colorScheme: theme }),
    overflowPx: () => page.evaluate(() => window.__pageSide?.overflowPx() ?? 0),
    measureTargets: (leastPx) =>
      page.evaluate((least) => window.__pageSide?.measureTargets(least) ?? { count: 0, small: [] }, leastPx),
    picture: async () => {
      await page.waitForFunction(() => window.__pageSide?.isStill() === true);
      return page.screenshot({ type: 'png' });
    },
  };
}
