import { chainIdOf, formedChain, joinAs, MINE, OPERATOR, publishChain } from './chains-steps';
import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

inEveryBuild([
  {
    title: 'less arrives than was sold: the published rule decides, and everybody reads the same',
    starring: demoPersona('susu'),
    tell: async ({ phone, cloud }) => {
      const chainId = await formedChain(phone, cloud);
      await phone.open(`${OPERATOR}/chain-run/index?chainId=${chainId}`);
      await phone.tap('货没到齐');
      await phone.type('一共到了多少份', '1');
      await phone.waitFor('少 1 份');
      await phone.shot('chain-shortage');
      await phone.tap('按规则分');
      await phone.waitFor('分好了，几分钟内每个人都会看到');
      await cloud.runJobs('due');

      await phone.as(demoPersona('lijie'));
      await phone.open(MINE);
      await phone.tap('两个人的草莓');
      await phone.waitFor('少到 1 份，钱退你');
      await phone.waitFor('没到货');
      await phone.shot('chain-entry-short');
    },
  },
  {
    title: 'the table is made and opens on the phone',
    starring: demoPersona('susu'),
    tell: async ({ phone, cloud }) => {
      const chainId = await formedChain(phone, cloud);
      await phone.open(`${OPERATOR}/chain-run/index?chainId=${chainId}`);
      await phone.tap('导出表格');
      await phone.waitFor('表格做好了，正在打开');
      expect(await phone.text()).not.toContain('没打开，再点一次');
    },
  },
  {
    title: 'a poster is drawn with the mini code, which leads a neighbour to the chain',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await publishChain(phone, '海报上的丹东草莓');
      await phone.tap('海报');
      await phone.waitFor('按现在的进度画的');
      await phone.shot('chain-poster');
      await phone.tap('发出去、存下来');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(`subpackages/chains/pages/chain/index?scene=${chainIdOf(card)}`);
      await phone.waitFor('还没有人接');
      await phone.waitFor('海报上的丹东草莓');
    },
  },
  {
    title: 'more is added to a running chain, and members see it at once',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await publishChain(phone, '加了一个自提点的草莓');
      await phone.tap('加量、加东西、延时');
      await phone.tap('加上');
      await phone.waitFor('还没有加什么');
      await phone.tap('加一样');
      await phone.type('叫什么', '蓝莓一盒');
      await phone.type('价钱', '19.9');
      await phone.tap('好了');
      await phone.tap('加一个自提点，或者送');
      await phone.type('叫什么', '南门菜鸟驿站');
      await phone.tap('好了');
      await phone.type('说明', '南门也能取了');
      await phone.shot('chain-more');
      await phone.tap('加上');
      await phone.waitFor('加上了');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.waitFor('南门也能取了');
      await phone.waitFor('蓝莓一盒');
      await phone.tap('怎么取、怎么付');
      await phone.tap('南门菜鸟驿站');
      await phone.tap({ label: '关闭' });
      await phone.waitFor('南门菜鸟驿站');
    },
  },
  {
    title: 'a chain that opens tomorrow morning is seen by everybody, and joined by nobody yet',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open(`${OPERATOR}/chain-edit/index`);
      await phone.type('标题', '明早开抢的草莓');
      await phone.tap('定个时间');
      await phone.tap('明晚 22:00');
      await phone.shot('chain-opens-later');
      await phone.tap('发布并转到群里');
      await phone.waitFor('发布了，转到群里叫上大家');
      await phone.waitFor('明天 08:00 开始');
      const card = await phone.share('转到群里');
      expect(card.title).toContain('明早开抢的草莓，明天 08:00 开始');
      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.waitFor('明天 08:00 开始');
      expect(await phone.has({ label: '加一', within: '大果 3 斤装' })).toBe(false);
      expect(await phone.has('接龙')).toBe(false);
      await phone.shot('chain-upcoming');
    },
  },
  {
    title: 'points pay a part, a coupon is left in the wallet, and both are where they were after leaving',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await publishChain(phone, '用积分的草莓');
      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.tap({ label: '加一', within: '大果 3 斤装' });
      await phone.waitFor('已用面包房 8.5 折');
      await phone.tap('怎么取、怎么付');
      await phone.tap('不用券');
      await phone.tap({ label: '用积分抵' });
      await phone.waitFor('用积分抵 抵 ¥');
      await phone.shot('chain-offsets');
      await phone.tap('接龙 · ¥62.91');
      await phone.waitFor('接上了，你是 1 号');
      await phone.waitFor('用了 699 分');
      await phone.tap('看这一单');
      await phone.waitFor('待付 ¥62.91');
      await phone.tap('退出接龙');
      await phone.waitFor('699 分马上退回');
      await phone.tap('退出');
      await phone.waitFor('退出了，1 号给你留着位置');
    },
  },
  {
    title: 'the organiser changes what a neighbour ordered, who reads why; the list goes back to the chat as a text',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await publishChain(phone, '电话里改的草莓');
      await joinAs(phone, 'lijie', card);
      await phone.as(demoPersona('susu'));
      await phone.open(`${OPERATOR}/chain-run-entries/index?chainId=${chainIdOf(card)}`);
      await phone.tap({ label: '1 号 李姐' });
      await phone.tap('替对方改');
      await phone.tap({ label: '加一', within: '大果 3 斤装' });
      await phone.tap('电话里说的');
      await phone.shot('chain-edit-for');
      await phone.tap({ text: '改好了', within: '替李姐改？' });
      await phone.waitFor('改好了，对方看得到原因');
      await phone.open(`${OPERATOR}/chain-run/index?chainId=${chainIdOf(card)}`);
      await phone.tap('复制成文字');
      await phone.waitFor('复制好了，去群里贴上');

      await phone.as(demoPersona('lijie'));
      await phone.open(MINE);
      await phone.tap('电话里改的草莓');
      await phone.waitFor('大果 3 斤装\n2');
      await phone.waitFor('电话里说的');
    },
  },
]);
