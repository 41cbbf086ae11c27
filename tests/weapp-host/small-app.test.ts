import type { Browser } from 'playwright-core';
import { chromiumOrSkip, launchChromium } from '../e2e/chromium';
import { openWeappChromium, openWeappJsdom } from '../e2e/driver';
import type { Phone } from '../e2e/phone';
import { SMALL_APP } from './fixture/small-app';
import { startLoopbackCloud, type LoopbackCloud } from './fixture/loopback-cloud';
import { writePackage, type WrittenPackage } from './fixture/write-package';

const MEMBER = { openid: 'o-member', groupId: 'g-1' };

const engines = [
  { name: 'jsdom', open: openWeappJsdom, describeIt: describe, launch: () => Promise.resolve(undefined) },
  { name: 'Chromium', open: openWeappChromium, describeIt: chromiumOrSkip(), launch: launchChromium },
];

describe.each(engines)('a mini program in $name', ({ open, describeIt, launch }) => {
  describeIt('as a person uses it', () => {
    let written: WrittenPackage;
    let cloud: LoopbackCloud;
    let browser: Browser | undefined;
    let phone: Phone;
    let answer: unknown;

    beforeAll(async () => {
      written = writePackage(SMALL_APP);
      cloud = await startLoopbackCloud(() => answer);
      browser = await launch();
    });
    beforeEach(async () => {
      phone = await open({ persona: MEMBER, dist: written.dist, cloudUrl: cloud.url, browser, patienceMs: 3000 });
    });
    afterEach(() => phone.close());
    afterAll(async () => {
      await browser?.close();
      await cloud.close();
      written.remove();
    });

    it('shows lists, templates, scripts and own components, and hears taps with their data', async () => {
      await phone.open('');
      expect((await phone.text()).split('\n')).toEqual(expect.arrayContaining(['小店', '草莓 59.90', '0 件已选']));
      await phone.tap('桑葚 32.00');
      await phone.waitFor('选了 b');
      await phone.waitFor('1 件已选');
      await phone.tap({ text: '草莓', within: '59.90' });
      await phone.waitFor('选了 a');
    });

    it('lets a tap bubble to what is around, unless it is caught', async () => {
      await phone.open('');
      await phone.tap('里外都听');
      await phone.waitFor('里→外');
      await phone.tap('里面拦下');
      await phone.waitForGone('里→外');
    });

    it('leaves a disabled button alone', async () => {
      await phone.open('');
      await phone.tap('点不动');
      expect(await phone.text()).not.toContain('点动了');
    });

    it('asks by a modal and tells the answer', async () => {
      await phone.open('');
      await phone.tap('问一问');
      await phone.waitFor('今天截止');
      await phone.tap('取消');
      await phone.waitFor('不要');
      await phone.tap('问一问');
      await phone.tap('确定');
      await phone.waitForGone('今天截止');
      await phone.waitForGone('不要');
    });

    it('calls the cloud as the person who holds the phone', async () => {
      answer = { result: { text: '你好' } };
      await phone.open('');
      await phone.tap('联网');
      await phone.waitFor('答 你好');
      expect(cloud.seen.at(-1)).toMatchObject({
        headers: { 'x-wx-openid': 'o-member', 'x-wx-opengid': 'g-1', 'x-wx-source': 'wx_client' },
        body: { name: 'member', data: { operation: 'hello' } },
      });
      await phone.as({ openid: 'o-other' });
      await phone.open('');
      await phone.tap('联网');
      await phone.waitFor('答 你好');
      expect(cloud.seen.at(-1)?.headers).toMatchObject({ 'x-wx-openid': 'o-other' });
      expect(cloud.seen.at(-1)?.headers).not.toHaveProperty('x-wx-opengid');
    });

    it('fails a cloud call as WeChat does, and every call while the phone is offline', async () => {
      answer = { error: { errCode: -501000, errMsg: 'function not found' } };
      await phone.open('');
      await phone.tap('联网');
      await phone.waitFor('败 -501000 cloud.callFunction:fail function not found');
      await phone.setOnline(false);
      await phone.tap('联网');
      await phone.waitFor('败 -1');
    });

    it('keeps tab pages, opens others above them, and calls lifecycles in WeChat’s order', async () => {
      await phone.open('pages/shop/index?from=list');
      await phone.tap('去填表');
      await phone.waitFor('编号 7 周六');
      expect(await phone.text()).not.toContain('店铺');
      await phone.back();
      await phone.waitFor('草莓');
      await phone.tap('我');
      await phone.tap('看记录');
      await phone.waitFor(
        'launch pages/shop/index,show,shop load list,shop show,shop ready,shop hide,shop show,shop hide,tab 我',
      );
    });

    it('keeps storage per person', async () => {
      await phone.open('pages/me/index');
      await phone.tap('记下');
      await phone.tap('看记录');
      await phone.waitFor('存 小桑');
      await phone.as({ openid: 'o-other' });
      await phone.open('pages/me/index');
      await phone.tap('看记录');
      expect(await phone.text()).not.toContain('小桑');
    });

    it('fills a form and submits what stands in it', async () => {
      await phone.open('sub/pages/form/index?id=1&t=x');
      await phone.type('姓名', '王小明');
      await phone.type('备注', '少糖');
      await phone.tap({ label: '提醒我' });
      await phone.tap('周日');
      await phone.choose('尺码 小', '大');
      await phone.waitFor('尺码 大');
      await phone.choose('哪天 2026-11-23', '2026-11-28');
      await phone.waitFor('哪天 2026-11-28');
      await phone.tap('提交');
      await phone.waitFor('{"name":"王小明","note":"少糖","notify":false,"days":["日"]}');
    });

    it('draws a portal above the page and takes it away again', async () => {
      await phone.open('sub/pages/form/index?id=1&t=x');
      await phone.tap('开合');
      await phone.waitFor('浮层里');
      await phone.tap('开合');
      await phone.waitForGone('浮层里');
    });

    it('hands out the card of a page, which opens where it says', async () => {
      await phone.open('');
      const card = await phone.share('分享');
      expect(card).toMatchObject({ title: '来逛店 button', path: '/pages/shop/index?from=card' });
      await phone.open(card);
      await phone.tap('我');
      await phone.tap('看记录');
      await phone.waitFor('shop load card');
    });

    it('reads what the camera is shown, or that it was closed', async () => {
      await phone.open('');
      await phone.tap('扫一扫');
      await phone.waitFor('scanCode:fail cancel');
      await phone.scanAnswer('QN-7');
      await phone.tap('扫一扫');
      await phone.waitFor('扫到 QN-7');
    });

    it('measures what WeChat’s audit looks at', async () => {
      await phone.open('');
      await phone.tap('草莓');
      await phone.waitFor('选了 a');
      const { pages, problems } = await phone.errors();
      expect(problems).toEqual([]);
      expect(pages['pages/shop/index']).toMatchObject({
        setDataCount: 1,
        setDataBytesMax: JSON.stringify({ count: 1, said: '选了 a' }).length + '选了'.length * 2,
        childCountMax: 13,
      });
    });

    it('says what the screen says when something to tap is missing', async () => {
      await phone.close();
      phone = await open({ persona: MEMBER, dist: written.dist, cloudUrl: cloud.url, browser, patienceMs: 100 });
      await phone.open('');
      await expect(phone.tap('没有的')).rejects.toThrow(/“没有的” is not there to tap[^]*草莓/);
    });
  });
});
