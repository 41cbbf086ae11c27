import type { ShareCard } from '../weapp-host/app-code';
import { chainIdOf, MINE, OPERATOR } from './chains-steps';
import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';
import type { Phone } from './phone';

/** The owner opens a chain for one person that brings things home for ¥8, nothing from ¥200 on. */
async function publishDelivering(phone: Phone, title: string): Promise<ShareCard> {
  await phone.open(`${OPERATOR}/chain-edit/index`);
  await phone.type('标题', title);
  await phone.tap('按人数');
  await phone.type('多少人成团', '1');
  await phone.tap('加一个自提点，或者送');
  await phone.tap('快递');
  await phone.type('运费', '8');
  await phone.type('满多少免运费', '200');
  await phone.type('叫什么', '寄到家');
  await phone.shot('chain-point-delivery');
  await phone.tap('好了');
  await phone.waitFor('快递 · 运费 ¥8，满 ¥200 免运费');
  await phone.tap('发布并转到群里');
  await phone.waitFor('发布了，转到群里叫上大家');
  return phone.share('转到群里');
}

const HOME = '李小满 13812345678 上海市 静安区 梧桐路 3 号 502';

/** As a person types it: a browser has no wheel of regions, there they are typed, too. */
async function typeAddress(phone: Phone): Promise<void> {
  await phone.type('收货人', '李小满');
  await phone.type('电话', '13812345678');
  if (phone.build === 'h5-chromium') await phone.type('省市区', '上海市 静安区');
  else await phone.choose({ label: '省市区' }, '上海市 静安区');
  await phone.type('详细地址', '梧桐路 3 号 502');
}

/** Out of those kept in WeChat, which a browser has none of. */
async function takeFromBook(phone: Phone): Promise<void> {
  if (phone.build === 'h5-chromium') await typeAddress(phone);
  else await phone.tap('用微信地址');
}

async function joinFromHome(
  phone: Phone,
  card: ShareCard,
  writeAddress: (phone: Phone) => Promise<void>,
): Promise<void> {
  await phone.as(demoPersona('xiaoman'));
  await phone.open(card);
  await phone.tap({ label: '加一', within: '大果 3 斤装' });
  await phone.tap('怎么取、怎么付');
  await phone.tap('寄到家');
  await phone.tap('不用券');
  await phone.waitFor('收货地址写完整');
  await writeAddress(phone);
  await phone.waitFor('运费');
  await phone.shot('chain-address');
  await phone.tap('接龙 · ¥77.90');
  await phone.waitFor('接上了，你是 1 号');
}

/** The owner closes it, and a verifier finds one parcel to send. */
async function closeAndSettle(phone: Phone, settle: () => Promise<unknown>): Promise<void> {
  await phone.as(demoPersona('susu'));
  await phone.tap('现在收单');
  await phone.tap({ text: '收单', within: '现在就收单？' });
  await phone.waitForGone('现在就收单？');
  await settle();
}

inEveryBuild([
  {
    title: 'a chain brings things home: freight is seen before joining, a parcel is sent, followed and received',
    starring: demoPersona('susu'),
    tell: async ({ phone, cloud }) => {
      const card = await publishDelivering(phone, '寄到家的草莓');
      await joinFromHome(phone, card, typeAddress);
      await closeAndSettle(phone, () => cloud.runJobs('due'));
      await phone.open(`${OPERATOR}/chain-run/index?chainId=${chainIdOf(card)}`);
      await phone.waitFor('待发 1 · 在路上 0 · 送到 0');
      await phone.tap('发货');
      await phone.waitFor('李** 138****5678 上海市 静安区');
      await phone.shot('chain-shipments');
      await phone.tap({ label: '1 号 小满' });
      await phone.tap('看地址');
      await phone.waitFor(HOME);
      await phone.shot('chain-shipment');
      await phone.tap({ label: '关闭' });

      await phone.tap('粘贴单号');
      await phone.type('一行一单：接龙号、快递公司、单号', '发了：\n1 SF1234567890123');
      await phone.tap('认一认');
      await phone.waitFor('认出 1 单，1 单要看一眼');
      await phone.waitFor('快递是照单号猜的');
      await phone.shot('chain-shipments-pasted');
      await phone.tap({ label: '1 号 顺丰 SF1234567890123，改这一单' });
      await phone.tap('记上这单');
      await phone.tap('记 1 单');
      await phone.waitFor('记下 1 单，告诉对方了');
      await phone.tap('在路上');
      await phone.waitFor('顺丰 SF1234567890123');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(MINE);
      await phone.waitFor('在路上');
      await phone.tap('寄到家的草莓');
      await phone.waitFor('顺丰，在路上了');
      await phone.waitFor('SF1234567890123');
      await phone.waitFor('点开看了');
      await phone.waitFor('待付 ¥77.90');
      await phone.shot('chain-entry-shipped');

      await phone.as(demoPersona('susu'));
      await phone.tap({ label: '1 号 小满' });
      await phone.tap('对方收到了');
      await phone.waitFor('1 号送到了');
      await phone.waitFor('没有在路上的');
      await phone.tap('送到了');
      await phone.waitFor('顺丰 SF1234567890123');
    },
  },
  {
    title: 'whoever gave an address says anew where it goes to, in large words on a small dark phone',
    starring: demoPersona('susu'),
    options: { widthPx: 320, bigText: true, theme: 'dark' },
    tell: async ({ phone, cloud }) => {
      const card = await publishDelivering(phone, '改地址的草莓');
      await joinFromHome(phone, card, takeFromBook);
      expect(await phone.overflowPx()).toBe(0);
      await closeAndSettle(phone, () => cloud.runJobs('due'));
      await phone.as(demoPersona('xiaoman'));
      await phone.open(MINE);
      await phone.tap('改地址的草莓');
      await phone.waitFor('还没发货，发了告诉你');
      await phone.tap('收货地址');
      await phone.type('详细地址', '公司前台');
      await phone.tap('改好了');
      await phone.waitFor('地址改好了');
      await phone.waitFor('静安区 公司前台');
      await phone.shot('chain-entry-to-send');
      expect(await phone.overflowPx()).toBe(0);
      await phone.as(demoPersona('susu'));
      await phone.open(`${OPERATOR}/chain-shipments/index?chainId=${chainIdOf(card)}`);
      await phone.tap({ label: '1 号 小满' });
      await phone.waitFor('看地址');
      await phone.shot('chain-shipment');
      expect(await phone.overflowPx()).toBe(0);
    },
  },
]);
