import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

const NOTICES = 'subpackages/member/pages/notices/index';
const READING = '每天读 20 分钟';

inEveryBuild([
  {
    title: 'a member gives a neighbour one of her make-ups, and another is not asked for this month',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.tap({ text: READING });
      await phone.tap('送邻居一张补卡');
      await phone.waitFor('不得积分，对方会收到一条通知');
      await phone.shot('friend-sheet');
      await phone.tap('送');
      await phone.waitForGone('不得积分，对方会收到一条通知');
      await phone.waitFor('送到了，邻居会收到通知');
    },
  },
  {
    title: 'a member offers to show a newcomer around, who is asked at home and says yes',
    starring: demoPersona('xiaowu'),
    tell: async ({ phone, cloud }) => {
      await phone.open('');
      await phone.waitFor('你还没加入这个群');
      await phone.tap('加入');
      await phone.waitFor('先勾选群规');
      await phone.tap('我看过了，愿意照着做');
      await phone.waitForGone('先勾选群规');
      await phone.tap('加入');
      await phone.waitFor('第一次打卡，从今天算第 1 天');
      await phone.as(demoPersona('xiaoman'));
      await phone.open('pages/home/index');
      await phone.tap('新邻居');
      await phone.waitFor('刚来的邻居');
      await phone.shot('newcomers');
      await phone.tap('我来带');
      await phone.waitFor('等 TA 回一声');
      await phone.shot('newcomers-asked');
      await cloud.runJobs('due');
      await phone.as(demoPersona('xiaowu'));
      await phone.open(NOTICES);
      await phone.tap('有位老邻居愿意带你熟悉本群');
      await phone.waitFor('谁带我');
      await phone.shot('buddy-offer');
      await phone.tap('好呀');
      await phone.waitFor('已参加 0 次，共 3 次');
      await phone.shot('buddy-accepted');
      await phone.tap('不用带了');
      await phone.waitForGone('谁带我');
    },
  },
]);
