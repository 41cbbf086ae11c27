import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

const HIGHLIGHTS = 'subpackages/leaderboards/pages/highlights/index';
const MEDALS = 'subpackages/leaderboards/pages/medals/index';
const NOMINATIONS = 'subpackages/leaderboards-operator/pages/nominations/index';

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
      await phone.tap('这周的');
      await phone.waitFor('票多的在前');
      await phone.tap('投一票 · 7');
      await phone.waitFor('投过了 · 8');
      await phone.shot('highlights-week');
      await phone.tap('投过了 · 8');
      await phone.waitFor('投一票 · 7');
      await phone.tap('大家的');
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
      await phone.tap('推荐一段');
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
