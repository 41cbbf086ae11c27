import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';
import type { Phone } from './phone';

const EDIT = 'subpackages/chains-operator/pages/chain-edit/index';

/** The owner opens a chain from the template and sends its card; with so many of the large ones, if said. */
async function openChain(phone: Phone, title: string, stock?: string) {
  await phone.open(EDIT);
  await phone.waitFor('照着哪个开');
  await phone.type('标题', title);
  if (stock !== undefined) {
    await phone.tap('大果 3 斤装');
    await phone.type('库存', stock);
    await phone.tap('好了');
    await phone.waitFor(`库存 ${stock}`);
    await phone.tap('按人数');
    await phone.type('多少人成团', '2');
  }
  await phone.tap('发布并转到群里');
  await phone.waitFor('发布了，转到群里叫上大家');
  return phone.share('转到群里');
}

inEveryBuild([
  {
    title: 'a chain is opened, joined in two taps, changed and left again, and the number stays',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await openChain(phone, '丹东草莓，周五到');
      expect(card.title).toContain('丹东草莓，周五到，还差 30 份成团');
      await phone.shot('chain-run');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.waitFor('还没有人接');
      await phone.shot('chain-empty');
      await phone.tap({ label: '加一', within: '大果 3 斤装' });
      // The coupon that saves most is used by itself, and the bar says so.
      await phone.waitFor('已用面包房 8.5 折');
      await phone.waitFor('1 份 ¥59.42');
      await phone.tap('接龙');
      await phone.waitFor('接上了，你是 1 号');
      await phone.waitFor('还差 29 份成团');
      await phone.shot('chain-joined');
      await phone.tap('看这一单');
      await phone.waitFor('待付 ¥59.42');
      await phone.shot('chain-entry');

      await phone.tap('改一改');
      await phone.waitFor('还没有改动');
      await phone.tap({ label: '加一', within: '大果 3 斤装' });
      await phone.tap('改好了');
      await phone.waitFor('改好了，还是 1 号');
      await phone.tap('看这一单');
      await phone.waitFor('大果 3 斤装\n2');
      await phone.tap('退出接龙');
      await phone.waitFor('前还能再接');
      await phone.tap('退出');
      await phone.waitFor('退出了，1 号给你留着位置');
    },
  },
  {
    title: 'somebody joins for a neighbour, and everybody sees the names masked',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await openChain(phone, '帮邻居接的草莓');
      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.tap({ label: '加一', within: '尝鲜 1 斤装' });
      await phone.tap('怎么取、怎么付');
      await phone.type('帮别人接', '李奶奶');
      await phone.shot('chain-wish');
      await phone.tap('接龙 · ¥22.87');
      await phone.waitFor('接上了，你是 1 号');

      await phone.as(demoPersona('lijie'));
      await phone.open(card);
      await phone.waitFor('1 位邻居，1 份');
      await phone.waitFor('代接');
      expect(await phone.text()).not.toContain('李奶奶');
      await phone.shot('chain');
    },
  },
  {
    title: 'the last one goes to whoever is first, and the other is offered what is left',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await openChain(phone, '只有两份的草莓', '2');
      await phone.as(demoPersona('lijie'));
      await phone.open(card);
      await phone.waitFor('余 2 份');
      await phone.tap({ label: '加一', within: '大果 3 斤装' });
      await phone.tap({ label: '加一', within: '大果 3 斤装' });

      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.tap({ label: '加一', within: '大果 3 斤装' });
      await phone.tap('接龙');
      await phone.waitFor('接上了，你是 1 号');

      await phone.as(demoPersona('lijie'));
      await phone.tap('接龙');
      await phone.waitFor('大果 3 斤装只剩 1 份了');
      await phone.shot('chain-sold-out');
      await phone.tap({ text: '先接 1 份', nth: 1 });
      await phone.waitFor('接上了，你是 2 号');
      await phone.waitFor('够成团的数了');
    },
  },
  {
    title: 'an operator previews a chain, is told what is missing, pauses it with a reason and goes on',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open(EDIT);
      await phone.tap('面包点心');
      await phone.type('标题', '');
      await phone.tap('发布并转到群里');
      await phone.waitFor('给它起个名字');
      await phone.type('标题', '周五面包');
      await phone.waitFor('已存草稿');
      await phone.shot('chain-edit');
      await phone.tap('预览');
      await phone.waitFor('成员看到的样子');
      await phone.shot('chain-preview');
      await phone.tap('回去改');
      await phone.tap('发布并转到群里');
      await phone.waitFor('发布了，转到群里叫上大家');
      await phone.tap('先停一停');
      await phone.tap('价格录错了');
      await phone.tap({ text: '暂停', within: '先停一停？' });
      await phone.waitFor('「周五面包」先停一停：价格录错了');
      await phone.shot('chain-paused');
      await phone.waitFor('又能接了');
      await phone.tap('恢复');
      await phone.waitFor('「周五面包」恢复了');
      await phone.tap('照着再开一个');
      await phone.waitFor('贝果 4 个装');
    },
  },
  {
    title: 'a chain fits a narrow phone with large type in the dark',
    starring: demoPersona('susu'),
    options: { widthPx: 320, bigText: true, theme: 'dark' },
    tell: async ({ phone }) => {
      const card = await openChain(phone, '名字很长的丹东九九草莓和烟台大樱桃');
      expect(await phone.overflowPx()).toBe(0);
      await phone.shot('chain-run');
      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.tap({ label: '加一', within: '大果 3 斤装' });
      expect(await phone.overflowPx()).toBe(0);
      await phone.shot('chain');
      await phone.tap('接龙');
      await phone.waitFor('接上了，你是 1 号');
      await phone.tap('看这一单');
      await phone.waitFor('接龙号');
      expect(await phone.overflowPx()).toBe(0);
      await phone.shot('chain-entry');
    },
  },
]);
