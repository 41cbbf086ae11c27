import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

const EDITOR = 'subpackages/operator/pages/challenge-edit/index';

inEveryBuild([
  {
    title: 'an operator sees the day, looks who is missing and has the words for the chat',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.tap('运营');
      await phone.waitFor('先做这');
      await phone.waitFor('还没打卡');
      await phone.shot('operator-today');
      await phone.tap('喊一声');
      await phone.waitFor('贴到群里的话');
      await phone.waitFor('「每天读 20 分钟」今天');
      await phone.shot('operator-unfinished');
      await phone.tap('打过了');
      await phone.waitFor('收回一天');
    },
  },
  {
    title: 'an operator opens a check-in from a template, and what was missing is said at its field',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('运营');
      await phone.open(EDITOR);
      await phone.tap('早起');
      await phone.type('名称', '');
      await phone.tap('发布并转到群里');
      await phone.waitFor('给它起个名字');
      await phone.type('名称', '早起三周');
      await phone.waitFor('已存草稿');
      await phone.tap('预览');
      await phone.waitFor('成员看到的样子');
      await phone.waitFor('05:30 到 08:00');
      await phone.shot('operator-preview');
      await phone.tap('回去改');
      await phone.tap('发布并转到群里');
      await phone.waitFor('发布了，转到群里叫上大家');
      await phone.shot('operator-campaign');
      await phone.tap('暂停');
      await phone.tap('放假了，大家歇几天');
      await phone.waitForGone('写一句原因');
      await phone.tap({ text: '暂停', within: '先停一停' });
      await phone.waitFor('暂停中');
      await phone.waitFor('「早起三周」今天起先停一停：放假了，大家歇几天');
    },
  },
]);
