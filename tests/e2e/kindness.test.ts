import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

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
]);
