import type { Gateway } from '../../preview/gateway/start-gateway';
import { couponBatches, couponStocks } from '../../server/documents/coupons';
import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

const BOARD = 'subpackages/leaderboards/pages/board/index';
const HIGHLIGHTS = 'subpackages/leaderboards/pages/highlights/index';
const MEDALS = 'subpackages/leaderboards/pages/medals/index';
const NOMINATIONS = 'subpackages/leaderboards-operator/pages/nominations/index';
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
      await phone.shot('board-explained');
      await phone.tap('榜上不露名');
      await phone.waitFor('榜上露名');
      await phone.tap('知道了');
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
    },
  },
]);

inEveryBuild([
  {
    title: 'a member finds what neighbours said, agrees to her own, and proposes another’s words',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('正在进行');
      await phone.open(HIGHLIGHTS);
      await phone.waitFor('精华发言人');
      await phone.shot('highlights');
      await phone.tap('看海报');
      await phone.waitFor('存图或发出去');
      await phone.shot('speaker-poster');
      await phone.tap('存图或发出去');
      await phone.tap('关闭');
      await phone.type('找一找', '陈皮');
      await phone.waitForGone('菜场东门');
      await phone.waitFor('红豆汤');
      await phone.type('找一找', '没人说过');
      await phone.waitFor('没找到');
      await phone.shot('highlights-not-found');
      await phone.tap('我说的');
      await phone.waitFor('补卡我有多的');
      await phone.shot('highlights-mine');
      await phone.tap('同意');
      await phone.waitFor('等管理员选');
      await phone.tap('推荐一段话');
      await phone.type('谁说的', '老周');
      await phone.tap('老周');
      await phone.type('说了什么', '周五晚上八点共读，带杯子来');
      await phone.tap('提醒');
      await phone.shot('nominate');
      await phone.tap('推荐');
      await phone.waitForGone('推荐好了，等对方点头');
    },
  },
  {
    title: 'an operator chooses a highlight and sees who waits',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('运营');
      await phone.open(NOMINATIONS);
      await phone.waitFor('快递柜又满了');
      await phone.shot('nominations');
      await phone.tap('选进精华');
      await phone.waitForGone('快递柜又满了');
      await phone.tap('在精华里');
      await phone.waitFor('快递柜又满了');
      await phone.tap('发布');
      await phone.waitFor('积分马上到账');
      await phone.type('想说的话', '这周最暖的一句');
      await phone.shot('publish-speaker');
      await phone.tap('发布');
      await phone.waitForGone('积分马上到账');
      await phone.waitFor('奖励 50 积分');
    },
  },
  {
    title: 'a member looks at her medals and keeps a certificate',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('正在进行');
      await phone.open(MEDALS);
      await phone.waitFor('二十一天');
      await phone.shot('medals');
      await phone.tap('看证书');
      await phone.waitFor('存图或发出去');
      await phone.shot('medal-certificate');
      await phone.tap('存图或发出去');
    },
  },
]);
