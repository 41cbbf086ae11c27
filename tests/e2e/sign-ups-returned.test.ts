import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

const DESIGN = 'subpackages/sign-ups-operator/pages/form-design/index';

inEveryBuild([
  {
    title: 'an operator sends a sign-up back until when, and the member completes it in time',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('梧桐里邻里团');
      await phone.open(DESIGN);
      await phone.tap('公益');
      await phone.type('名称', '周六种树');
      await phone.tap({ label: '要我点头才算' });
      await phone.tap('发布并转到群里');
      await phone.waitFor('发布了，转到群里叫上大家');
      const card = await phone.share('转到群里');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.tap('捡垃圾');
      await phone.type('联系手机', '13812345678');
      await phone.tap('我看过了，同意');
      await phone.tap('报名，等确认');
      await phone.waitFor('等管理员看一眼');

      await phone.as(demoPersona('susu'));
      await phone.tap('报名名单');
      await phone.tap('小满');
      await phone.tap('请补充');
      await phone.waitFor('多久内补好');
      await phone.tap('2 小时');
      await phone.tap('手机号写全一点');
      await phone.waitForGone('写一句原因');
      await phone.shot('form-entry-return');
      await phone.tap('发给对方');
      await phone.waitForGone('请对方补充？');
      await phone.waitFor('要补充');

      await phone.as(demoPersona('xiaoman'));
      await phone.waitFor('要补一点内容');
      await phone.waitFor('前补好，过了名额给下一位');
      await phone.shot('my-sign-up-returned');
      await phone.tap('去补充');
      await phone.type('联系手机', '13912345678');
      await phone.tap('保存');
      await phone.waitFor('等管理员看一眼');

      await phone.as(demoPersona('susu'));
      await phone.back();
      await phone.tap('报名名单');
      await phone.tap('小满');
      await phone.tap('同意');
      await phone.waitFor('报名成功');
    },
  },
]);
