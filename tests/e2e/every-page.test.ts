import { setTimeout as sleep } from 'node:timers/promises';
import { routes } from '../../src/routes';
import { gatewayAtWork, type GatewayAtWork } from '../preview/gateway-at-work';
import { auditFindings } from './audit';
import { builtApp, builtPages, H5_DIST, WEAPP_DIST } from './built';
import { chromiumOrSkip, launchChromium } from './chromium';
import { openH5Chromium, openWeappJsdom } from './driver';
import type { Phone } from './phone';
import { RULES_KINDS } from './screens';

const STRANGER = { openid: 'o-stranger' };
const SCREEN_MS = 15_000;

/** Opens every page, and the rules of every kind, without the parameters it hopes for, as an old card or a typed address does, in an empty cloud. */
async function openAll(phone: Phone): Promise<string[]> {
  const silent: string[] = [];
  for (const page of [...builtPages(), ...RULES_KINDS.map((kind) => `${routes.rules.path}?kind=${kind}`)]) {
    await phone.open(page);
    const giveUpAtMs = Date.now() + SCREEN_MS;
    while (!(await saysSomething(phone)) && Date.now() < giveUpAtMs) await sleep(50);
    if (!(await saysSomething(phone))) silent.push(page);
  }
  return silent;
}

/** The tab bar alone says nothing. */
async function saysSomething(phone: Phone): Promise<boolean> {
  const tabs = (builtApp().tabBar?.list ?? []).map((tab) => tab.text);
  return (await phone.text()).split('\n').some((line) => line !== '' && !tabs.includes(line));
}

describe('every page, opened by somebody unknown and without parameters', () => {
  let cloud: GatewayAtWork;
  beforeAll(async () => {
    cloud = await gatewayAtWork({ folders: { panel: H5_DIST, app: H5_DIST } });
  });
  afterAll(() => cloud.stop());

  it('says something, breaks nothing and stays within WeChat’s audit in the weapp build', async () => {
    const phone = await openWeappJsdom({ persona: STRANGER, dist: WEAPP_DIST, cloudUrl: cloud.url });
    const silent = await openAll(phone);
    const report = await phone.errors();
    await phone.close();
    expect(silent).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(auditFindings(report)).toEqual([]);
  }, 120_000);

  chromiumOrSkip()('in a browser', () => {
    it('says something and breaks nothing in the H5 build', async () => {
      const browser = await launchChromium();
      const phone = await openH5Chromium({ persona: STRANGER, url: `${cloud.url}/app/`, browser });
      const silent = await openAll(phone);
      const { problems } = await phone.errors();
      await browser.close();
      expect(silent).toEqual([]);
      expect(problems).toEqual([]);
    }, 120_000);
  });
});
