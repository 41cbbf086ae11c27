import type { Browser } from 'playwright-core';
import type { Gateway } from '../../preview/gateway/start-gateway';
import { WEAPP_DIST } from './built';
import { chromiumOrSkip, launchChromium } from './chromium';
import { demoPersona, startDemoCloud } from './demo-cloud';
import { openH5Chromium, openWeappChromium } from './driver';
import type { PhoneOptions } from './phone';

const SCREENS = [
  { name: 'home', page: 'pages/home/index', says: '正在进行' },
  { name: 'mall', page: 'pages/mall/index', says: '可用积分' },
  { name: 'me', page: 'pages/me/index', says: '积分明细' },
  { name: 'wallet', page: 'subpackages/member/pages/wallet/index', says: '已过期' },
  { name: 'points', page: 'subpackages/member/pages/points/index', says: '本月得到' },
  { name: 'board', page: 'subpackages/leaderboards/pages/board/index', says: '规则' },
] as const;

const VARIANTS: readonly Partial<PhoneOptions>[] = [{ theme: 'dark' }, { widthPx: 320 }, { bigText: true }];

const BUILDS = [
  {
    build: 'weapp',
    open: (options: PhoneOptions, url: string, browser: Browser) =>
      openWeappChromium({ ...options, dist: WEAPP_DIST, cloudUrl: url, browser }),
  },
  {
    build: 'h5',
    open: (options: PhoneOptions, url: string, browser: Browser) =>
      openH5Chromium({ ...options, url: `${url}/app/`, browser }),
  },
] as const;

chromiumOrSkip()('a member’s screens', () => {
  let cloud: Gateway;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  // One for every variant: nobody's finger opens so many pages so fast, and the throttle knows.
  beforeEach(async () => {
    cloud = await startDemoCloud();
  }, 60_000);
  afterEach(() => cloud.stop());
  afterAll(() => browser.close());

  describe.each(BUILDS)('in the $build build', ({ open }) => {
    it.each(VARIANTS)(
      'fit without scrolling sideways: %j',
      async (variant) => {
        const phone = await open({ persona: demoPersona('xiaoman'), ...variant }, cloud.url, browser);
        const tooWide: string[] = [];
        for (const screen of SCREENS) {
          await phone.open(screen.page);
          await phone.waitFor(screen.says);
          await phone.shot(screen.name);
          if ((await phone.overflowPx()) > 0) tooWide.push(screen.name);
        }
        const { problems } = await phone.errors();
        await phone.close();
        expect(tooWide).toEqual([]);
        expect(problems).toEqual([]);
      },
      120_000,
    );
  });
});
