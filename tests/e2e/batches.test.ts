import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

const BATCHES = 'subpackages/operator/pages/batches/index';
const EDIT = 'subpackages/operator/pages/batch-edit/index';

inEveryBuild([
  {
    title: 'an operator publishes coupons, stops them with a reason, goes on and ends them',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('梧桐里邻里团');
      await phone.open(BATCHES);
      await phone.waitFor('满 30 减 5');
      await phone.shot('batches');
      await phone.tap('发一批券');
      await phone.waitFor('复制上一次');
      await phone.tap('见面礼');
      await phone.type('叫什么', '冬至汤圆减 3 元');
      await phone.type('在哪用', '');
      await phone.tap('发布');
      await phone.waitFor('写清楚在哪用');
      await phone.type('在哪用', '梧桐里小店');
      await phone.tap('预览');
      await phone.waitFor('大家会看到');
      await phone.shot('batch-preview');
      await phone.tap('关闭');
      await phone.tap('发布');

      await phone.waitFor('管这批券');
      await phone.shot('batch');
      await phone.tap('暂停');
      await phone.tap('店里缺货');
      await phone.tap('暂停这批券');
      await phone.waitFor('暂停中：店里缺货');
      await phone.tap('恢复');
      await phone.waitForGone('暂停中：店里缺货');
      await phone.tap('结束');
      await phone.tap({ text: '结束', within: '结束这批券？' });
      await phone.waitFor('提前结束');
    },
  },
  {
    title: 'a coupon is given to one neighbour with a reason, and they find it with the reason',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('梧桐里邻里团');
      await phone.open(BATCHES);
      await phone.tap('生日小蛋糕');
      await phone.tap('送给一位邻居');
      await phone.type('名字', '李姐');
      await phone.tap('李姐');
      await phone.tap('谢谢帮忙');
      await phone.shot('batch-give');
      await phone.tap('送给李姐');
      await phone.waitFor('送到李姐的卡包了');

      await phone.as(demoPersona('lijie'));
      await phone.open('subpackages/member/pages/wallet/index');
      await phone.waitFor('生日小蛋糕');
    },
  },
  {
    title: 'what was typed of a batch is still there on coming back',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('梧桐里邻里团');
      await phone.open(EDIT);
      await phone.tap('折扣券');
      await phone.type('叫什么', '写到一半的券');
      await phone.waitFor('已存草稿');
      await phone.open('pages/home/index');
      await phone.waitFor('梧桐里邻里团');
      await phone.open(EDIT);
      await phone.tap('预览');
      await phone.waitFor('写到一半的券');
    },
  },
]);
