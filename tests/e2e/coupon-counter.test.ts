import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';
import type { Phone } from './phone';

const REDEEM = 'subpackages/operator/pages/redeem/index';
const SHORT_CODE = /([0-9A-Z]{4})\n([0-9A-Z]{4})\n([0-9A-Z]{4})\n([0-9A-Z]{4})\n([0-9A-Z])\n/;

/** From the mall to the code on the screen. */
async function exchange(phone: Phone): Promise<void> {
  await phone.open('pages/mall/index');
  await phone.waitFor('豆浆油条一份');
  await phone.shot('mall');
  await phone.tap({ text: '兑换', within: '豆浆油条一份' });
  await phone.waitFor('换后还剩 1,136 分');
  await phone.shot('offer');
  await phone.tap('用 150 分兑换');
  await phone.waitFor('换到了：豆浆油条一份');
  await phone.tap('现在就用');
  await phone.waitFor('出示给店员');
  await phone.waitFor('扫不出来？');
}

inEveryBuild([
  {
    title: 'points become a coupon, the counter types its code, and it is used up',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone }) => {
      await exchange(phone);
      await phone.shot('coupon-code');
      const code = (SHORT_CODE.exec(await phone.text()) ?? []).slice(1).join('');
      expect(code).toHaveLength(17);

      await phone.as(demoPersona('ayi'));
      await phone.open(REDEEM);
      await phone.tap('输短码');
      await phone.type('券上的短码', code);
      await phone.tap('查这张券');
      await phone.waitFor('豆浆油条一份 · 小满');
      await phone.shot('redeem-confirm');
      await phone.tap('确认核销');
      await phone.waitFor('共减\n¥7');

      await phone.as(demoPersona('xiaoman'));
      await phone.open('subpackages/member/pages/wallet/index');
      await phone.waitFor('已用\n2');
      expect(await phone.text()).not.toContain('豆浆油条一份');
    },
  },
  {
    title: 'the counter scans the code on the member’s screen',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone }) => {
      await exchange(phone);
      const shown = await phone.readCode();

      await phone.as(demoPersona('ayi'));
      await phone.open(REDEEM);
      // Nothing is painted in jsdom: there the camera sees something that is no code of ours.
      await phone.scanAnswer(shown ?? 'https://example.com');
      await phone.tap('扫码');
      await phone.waitFor(shown === null ? '不是' : '豆浆油条一份 · 小满');
    },
  },
]);
