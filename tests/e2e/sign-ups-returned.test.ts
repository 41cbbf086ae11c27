import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';
import { signUpForApproval } from './sign-ups-steps';

inEveryBuild([
  {
    title: 'an operator sends a sign-up back until when, and the member completes it in time',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await signUpForApproval(phone);

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
