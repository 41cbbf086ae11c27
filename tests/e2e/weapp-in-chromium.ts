import type { Page } from 'playwright-core';
import type { ShareCard } from '../weapp-host/app-code';
import { openInChromium, type ChromiumOptions } from '../weapp-host/open-in-chromium';
import type { Device } from './device';
import { pageSideScript } from './page-side-script';
import { WEAPP_SCREEN } from './screen-maps';
import { handsOn } from './hands';
import { LARGE_FONT_SIZE, withCompileProblems } from './weapp-in-jsdom';

/** A phone with the weapp build in Chromium, on WeChat's component framework. */
export async function chromiumDevice(options: ChromiumOptions & { readonly bigText: boolean }): Promise<Device> {
  const { context, page } = await openInChromium(options);
  await page.addScriptTag({ content: pageSideScript(WEAPP_SCREEN) });
  if (options.bigText) {
    await page.evaluate((size) => {
      if (window.__weapp !== undefined) window.__weapp.state.fontSizeSetting = size;
    }, LARGE_FONT_SIZE);
  }
  const hands = handsOn(page);
  const report = async () => withCompileProblems(await reportOf(page), options.compiled);
  return {
    ...hands,
    open: async (url, groupId) => {
      await page.evaluate(
        ([to, group]) => {
          window.__weapp?.open(to, group);
        },
        [url, groupId] as const,
      );
    },
    choose: async (target, values) => {
      if (!(await hands.press(target))) return 'no-picker';
      return page.evaluate((chosen) => window.__pageSide?.chooseInSheet(chosen) ?? 'no-picker', values);
    },
    back: () =>
      page.evaluate(() => {
        window.__weapp?.back();
      }),
    shareByMenu: () =>
      page.evaluate(() => window.__weapp?.share('menu') ?? Promise.resolve<ShareCard>({ title: '', path: '' })),
    takeShared: () => page.evaluate(() => window.__weapp?.takeShared() ?? null),
    scanAnswer: (text) => page.evaluate((answer) => void window.__weapp?.state.scans.push(answer), text),
    setOnline: (isOnline) =>
      page.evaluate((online) => {
        window.__weapp?.setOnline(online);
      }, isOnline),
    report,
    close: () => context.close(),
  };
}

async function reportOf(page: Page) {
  const report = await page.evaluate(() => window.__weapp?.report());
  if (report === undefined) throw new Error('the host did not start');
  return report;
}
