import type { Gateway } from '../../preview/gateway/start-gateway';
import { couponBatches, couponStocks } from '../../server/documents/coupons';
import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

const BOARD = 'subpackages/leaderboards/pages/board/index';
const EDITOR = 'subpackages/leaderboards-operator/pages/board-edit/index';

/** A batch as the editor offers it. */
async function offered({ backend }: Gateway, title: string): Promise<string> {
  const { store } = backend.ports;
  const order = { field: 'order', direction: 'down' } as const;
  const open = await store.query(couponBatches, { equal: { status: 'open' }, order, limit: 20 });
  const batch = open.find((one) => one.title === title);
  const stock = await store.get(couponStocks, batch?.id ?? '');
  return `${title} · 剩 ${String(stock?.remainingCount)} 张`;
}

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
      await phone.waitForGone('从加入那天一直算');
      await phone.tap('怎么来的');
      await phone.waitFor('合计');
      await phone.waitFor('每天读 20 分钟');
      await phone.tap('每天读 20 分钟');
      await phone.waitFor('+1 天');
      await phone.shot('board-explained');
      await phone.tap('榜上不露名');
      await phone.waitFor('榜上露名');
      await phone.tap('知道了');
      await phone.tap('近 30 天榜');
      await phone.waitFor('每天往前挪');
      await phone.waitFor('小满（我）');
      await phone.shot('board-rolling');
      await phone.tap('八周分组赛');
      await phone.waitFor('小满（我）');
      await phone.waitFor('组 · ');
      await phone.shot('board-league');
      await phone.tap('规则');
      await phone.waitFor('和活跃度相近的约 30 位邻居一组');
      await phone.tap('关闭');
      await phone.waitForGone('和活跃度相近的约 30 位邻居一组');
      await phone.tap('本周积分榜');
      await phone.tap('看上一期结果');
      await phone.waitFor('结果指纹');
      await phone.shot('board-result');
      await phone.tap('发到群里的图');
      await phone.waitFor('存图或发出去');
      await phone.shot('board-picture');
      await phone.tap('存图或发出去');
    },
  },
  {
    title: 'an operator composes a board with prizes, looks at it, and puts it away while something is checked',
    starring: demoPersona('susu'),
    tell: async ({ phone, cloud }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('运营');
      await phone.open(EDITOR);
      await phone.tap('每周分组榜');
      await phone.waitFor('约 30 位邻居一组');
      await phone.open('pages/home/index');
      await phone.open(EDITOR);
      await phone.waitFor('写到一半会自己留在手机上');
      await phone.waitFor('约 30 位邻居一组');
      await phone.tap('近 30 天榜');
      await phone.waitFor('不设奖励，也不分组');
      await phone.waitForGone('和活跃度相近的比');
      await phone.tap('所有群');
      await phone.tap('巷口烘焙小组');
      await phone.waitFor('有 1 个群不参加');
      await phone.shot('board-excluded');
      await phone.tap('每月打卡榜');
      await phone.type('名字', '冬天打卡榜');
      await phone.tap('100 积分');
      await phone.waitFor('第 2–3 名');
      await phone.choose({ label: '再得一张券' }, await offered(cloud, '生日小蛋糕'));
      await phone.tap('前 3 名');
      await phone.shot('board-editor');
      await phone.tap('发布');
      await phone.waitForGone('并列名额');
      await phone.waitFor('冬天打卡榜');
      await phone.shot('boards');
      await phone.tap('冬天打卡榜');
      await phone.tap('还没上榜的');
      await phone.waitFor('复制到群里');
      await phone.shot('board-absent');
      await phone.tap('复制到群里');
      await phone.tap('关闭');
      await phone.waitForGone('复制到群里');
      await phone.tap('冬天打卡榜');
      await phone.waitFor('导出名次');
      await phone.shot('board-sheet');
      await phone.tap('导出名次');
      await phone.waitFor('正在打开表格');
      await phone.tap('先收起来');
      await phone.tap('在核对分数');
      await phone.waitForGone('写一句原因');
      await phone.tap('收起来');
      await phone.waitFor('收起来了');
      await phone.tap('冬天打卡榜');
      await phone.tap('照它再开一张');
      await phone.waitFor('并列名额');
      await phone.shot('board-copied');
    },
  },
]);
