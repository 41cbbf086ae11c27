import { chainIdOf, formedChain, MINE, OPERATOR, publishChain, waitForLabel } from './chains-steps';
import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

inEveryBuild([
  {
    title: 'a formed chain arrives, the unpaid are named, and a payment is noted',
    starring: demoPersona('susu'),
    tell: async ({ phone, cloud }) => {
      const chainId = await formedChain(phone, cloud);
      await phone.open(`${OPERATOR}/chain-run/index?chainId=${chainId}`);
      await phone.waitFor('成团了');
      await phone.tap('到货了');
      await phone.type('跟大家说什么', '今天下午 4 点起，小店门口');
      await phone.tap('通知大家');
      await phone.waitFor('「两个人的草莓」到货了：今天下午 4 点起，小店门口');
      await phone.shot('chain-arrived');
      await phone.tap('名单和付款');
      await phone.tap('没付');
      await phone.waitFor('「两个人的草莓」还没付的');
      await phone.shot('chain-unpaid');
      await phone.tap({ label: '1 号 小满' });
      await phone.shot('chain-note');
      await phone.tap('记一笔');
      await phone.waitFor('记上了');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(MINE);
      await phone.tap('两个人的草莓');
      await phone.waitFor('到货了，去取');
      await phone.waitFor('付清 ¥59.42');
      await phone.shot('chain-pick-up-code');
    },
  },
  {
    title: 'a verifier hands over by number, and takes it back',
    starring: demoPersona('susu'),
    tell: async ({ phone, cloud }) => {
      const chainId = await formedChain(phone, cloud);
      await phone.as(demoPersona('ayi'));
      await phone.open(`${OPERATOR}/chain-pick-up/index?chainId=${chainId}`);
      await phone.waitFor('没取');
      await phone.tap('报接龙号');
      await phone.type('几号', '1');
      await phone.tap('查这一单');
      await phone.waitFor('交给对方');
      await phone.shot('chain-hand-over');
      await phone.tap('交给对方');
      await phone.waitFor('1 号取走了');
      await phone.waitForGone('交给对方');

      await phone.tap('取完');
      await phone.waitForGone('李姐');
      await phone.tap({ label: '1 号 小满' });
      await phone.tap('撤销上一次取货');
      await phone.tap('拿错东西了');
      await phone.tap({ text: '撤销', within: '撤销这次取货？' });
      await phone.waitFor('撤销了，可以重新取');
      await phone.waitFor('交给对方');
    },
  },
  {
    title: 'a text of the chat becomes entries, and the neighbour it stands for asks for theirs',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await publishChain(phone, '群里先接的草莓');
      await phone.tap('粘贴群里的接龙');
      await phone.type('从群里复制接龙，粘到这里', '#接龙\n1. 李姐 大果2\n2. 王姐 尝鲜\n3. 老周 大果1 取消');
      await phone.tap('认一认');
      await phone.waitFor('认出 2 条，1 条要看一眼');
      await phone.waitFor('没写几份，按 1 份');
      await phone.shot('chain-paste');
      await phone.tap('加 2 条');
      await phone.waitFor('加上了 2 条');

      await phone.as(demoPersona('lijie'));
      await phone.open(card);
      await phone.tap({ text: '这是我', nth: 1 });
      await phone.tap('是我，请团长确认');
      await phone.waitFor('告诉团长了，等确认');

      await phone.as(demoPersona('susu'));
      await phone.open(`${OPERATOR}/chain-run-entries/index?chainId=${chainIdOf(card)}`);
      await phone.tap('认领');
      await phone.waitForGone('王姐');
      await phone.tap({ label: '1 号 李姐' });
      await phone.waitFor('李姐 说这是自己的');
      await phone.shot('chain-claim');
      await phone.tap('是本人');
      await phone.waitForGone('说这是自己的');

      await phone.as(demoPersona('lijie'));
      await phone.open(MINE);
      await phone.waitFor('群里先接的草莓');
    },
  },
  {
    title: 'something was wrong: it is said for one line, answered with money back, and everybody sees what is owed',
    starring: demoPersona('susu'),
    tell: async ({ phone, cloud }) => {
      const chainId = await formedChain(phone, cloud);
      await phone.as(demoPersona('lijie'));
      await phone.open(MINE);
      await phone.tap('两个人的草莓');
      await phone.tap('东西不对，说一声');
      await phone.type('说两句', '有三颗压坏了');
      await phone.tap('加照片');
      await waitForLabel(phone, '去掉这张照片');
      await phone.shot('chain-case-told');
      await phone.tap('告诉团长');
      await phone.waitFor('等团长回');
      await cloud.runJobs('due');

      await phone.as(demoPersona('susu'));
      await phone.open(`${OPERATOR}/chain-cases/index?chainId=${chainId}`);
      await phone.waitFor('有三颗压坏了');
      await waitForLabel(phone, '第 1 张照片');
      await phone.shot('chain-cases');
      await phone.tap('回复');
      await phone.type('退多少', '10');
      await phone.type('跟对方说', '不好意思，退你十块');
      await phone.shot('chain-case');
      await phone.tap('回给对方');
      await phone.waitFor('没有等着回的');

      await phone.as(demoPersona('lijie'));
      await phone.open(MINE);
      await phone.tap('两个人的草莓');
      await phone.waitFor('退 ¥10，不好意思，退你十块');
      await phone.waitFor('售后退的');
    },
  },
]);
