import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

const BOARD = 'subpackages/leaderboards/pages/board/index';
const EDITOR = 'subpackages/leaderboards-operator/pages/board-edit/index';

inEveryBuild([
  {
    title: 'a member sees where she stands, what made it, how last week ended, and hides her name',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('正在进行');
      await phone.open(BOARD);
      await phone.tap('坚持榜');
      await phone.waitFor('小满（我）');
      await phone.shot('board');
      await phone.tap('规则');
      await phone.waitFor('从加入那天一直算');
      await phone.shot('board-rules');
      await phone.tap('关闭');
      await phone.tap('怎么来的');
      await phone.waitFor('合计');
      await phone.waitFor('每天读 20 分钟');
      await phone.shot('board-explained');
      await phone.tap('榜上不露名');
      await phone.waitFor('榜上露名');
      await phone.tap('知道了');
      await phone.tap('本周积分榜');
      await phone.tap('看上一期结果');
      await phone.waitFor('结果指纹');
      await phone.shot('board-result');
    },
  },
  {
    title: 'an operator composes a board with prizes, looks at it, and puts it away while something is checked',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('运营');
      await phone.open(EDITOR);
      await phone.type('名字', '冬天打卡榜');
      await phone.tap('打卡天数');
      await phone.tap('100 积分');
      await phone.waitFor('第 2–3 名');
      await phone.shot('board-editor');
      await phone.tap('发布');
      await phone.waitFor('冬天打卡榜');
      await phone.shot('boards');
      await phone.tap('冬天打卡榜');
      await phone.tap('先收起来');
      await phone.tap('在核对分数');
      await phone.waitForGone('写一句原因');
      await phone.tap('收起来');
      await phone.waitFor('收起来了');
    },
  },
]);
