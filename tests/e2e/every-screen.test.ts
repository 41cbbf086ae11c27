import type { Browser } from 'playwright-core';
import type { Gateway } from '../../preview/gateway/start-gateway';
import { KIT_WORDS } from '../../src/ui/copy';
import { WEAPP_DIST } from './built';
import { chromiumOrSkip, launchChromium } from './chromium';
import { demoPersona, startDemoCloud } from './demo-cloud';
import { openH5Chromium, openWeappChromium } from './driver';
import type { Phone, PhoneOptions } from './phone';
import { findDemoIds, SCREENS, urlOf, type DemoIds, type NamedScreen } from './screens';

const ALL_MS = 600_000;
/** A fingertip (issue 2). */
const TARGET_PX = 44;
/** Most pages have several things to press: fewer would mean that they are not found. */
const TARGETS_MIN = 3 * SCREENS.length;

const BUILDS = [
  {
    build: 'weapp',
    // WeChat's bars would stay as they were drawn.
    turnsDark: false,
    open: (options: PhoneOptions, url: string, browser: Browser) =>
      openWeappChromium({ ...options, dist: WEAPP_DIST, cloudUrl: url, browser }),
  },
  {
    build: 'h5',
    turnsDark: true,
    open: (options: PhoneOptions, url: string, browser: Browser) =>
      openH5Chromium({ ...options, url: `${url}/app/`, browser }),
  },
] as const;

/** How a reviewer wants the pictures; the gate takes the phone that most have. */
const LOOK: Partial<PhoneOptions> = {
  ...(process.env['SHOT_THEME'] === 'dark' ? { theme: 'dark' } : {}),
  ...(process.env['SHOT_WIDTH'] === undefined ? {} : { widthPx: Number(process.env['SHOT_WIDTH']) }),
  ...(process.env['SHOT_BIG'] === undefined ? {} : { bigText: true }),
};

chromiumOrSkip()('the picture of every page', () => {
  let cloud: Gateway;
  let browser: Browser;
  let ids: DemoIds;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  beforeEach(async () => {
    cloud = await startDemoCloud();
    ids = await findDemoIds(cloud);
  }, 120_000);
  afterEach(() => cloud.stop());
  afterAll(() => browser.close());

  it.each(BUILDS)(
    'is taken in the $build build: nothing scrolls sideways, and every target is as large as a fingertip',
    async ({ open, turnsDark }) => {
      const phone = await open({ persona: demoPersona('xiaoman'), ...LOOK }, cloud.url, browser);
      const tooWide: string[] = [];
      const tooSmall: string[] = [];
      let measured = 0;
      for (const screen of SCREENS) {
        const { name } = screen;
        await look(phone, screen, ids);
        await phone.shot(`page-${name}`);
        if (turnsDark && LOOK.theme === undefined) await shotInDark(phone, name);
        if ((await phone.overflowPx()) > 0) tooWide.push(name);
        const { count, small } = await phone.measureTargets(TARGET_PX);
        measured += count;
        tooSmall.push(...small.map((target) => `${name}: ${target}`));
      }
      const { problems } = await phone.errors();
      await phone.close();
      expect(tooWide).toEqual([]);
      expect(tooSmall).toEqual([]);
      expect(measured).toBeGreaterThan(TARGETS_MIN);
      expect(problems).toEqual([]);
    },
    ALL_MS,
  );
});

/** Opens a page as somebody whom it concerns, and waits until it has loaded. */
async function look(phone: Phone, screen: NamedScreen, ids: DemoIds): Promise<void> {
  await phone.as(demoPersona(screen.who));
  await phone.open(urlOf(screen, ids));
  await phone.rest(KIT_WORDS.loading);
}

/** Once more as the page turns dark under its reader's eyes. */
async function shotInDark(phone: Phone, name: string): Promise<void> {
  await phone.setTheme('dark');
  await phone.shot(`page-${name}`);
  await phone.setTheme('light');
}
