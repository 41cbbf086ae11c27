import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

inEveryBuild([
  {
    title: 'a neighbour opens the group’s card, reads the rules, joins and checks in for the first time',
    starring: demoPersona('xiaowu'),
    tell: async ({ phone }) => {
      await phone.open('');
      await phone.waitFor('你还没加入这个群');
      await phone.shot('join-card');
      await phone.tap('加入');
      await phone.waitFor('先勾选群规');
      await phone.tap('我看过了，愿意照着做');
      await phone.shot('join-rules');
      await phone.tap('加入');
      await phone.waitFor('第一次打卡，从今天算第 1 天');
      await phone.tap('打卡 · 得 10 分');
      await phone.waitFor('第 1 天');
      await phone.tap('完成');
      await phone.waitFor('累计打卡\n1');
    },
  },
  {
    title: 'somebody with nothing but a link is told kindly how to come in',
    starring: demoPersona('stranger'),
    tell: async ({ phone }) => {
      await phone.open('');
      await phone.waitFor('从群里点开卡片就能进来');
      await phone.tap('用邀请码加入');
      await phone.waitFor('群里给你的邀请码');
      await phone.shot('join-by-code');
    },
  },
]);
