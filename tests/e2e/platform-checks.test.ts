import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

const PROFILE = 'subpackages/member/pages/profile/index';
const WAITING = '照片已收到，看过后大家就能看见';

inEveryBuild([
  {
    title: 'a picture waits for its check in words, and is there for everybody once it has passed',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone, cloud }) => {
      await phone.open(PROFILE);
      await phone.waitFor('换头像');
      await phone.tap('换头像');
      await phone.waitFor('不用头像');
      await phone.tap('存好');
      await phone.waitFor(WAITING);
      await phone.open(PROFILE);
      await phone.waitFor(WAITING);
      await phone.shot('picture-waits');
      await cloud.runJobs('due');
      await phone.open(PROFILE);
      await phone.waitFor('不用头像');
      await phone.waitForGone(WAITING);
    },
  },
  {
    title: 'a picture that does not pass is taken away with a notice',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone, cloud }) => {
      cloud.backend.pictures.mood = 'risky';
      await phone.open(PROFILE);
      await phone.waitFor('换头像');
      await phone.tap('换头像');
      await phone.waitFor('不用头像');
      await phone.tap('存好');
      await phone.waitFor(WAITING);
      await cloud.runJobs('due');
      await phone.open('subpackages/member/pages/notices/index');
      await phone.waitFor('你换的头像没有通过检查');
      await phone.shot('picture-refused');
    },
  },
  {
    title: 'an account that WeChat ranks as a high risk reads another way, and gets its coupon once the rank is fine',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone, cloud }) => {
      cloud.backend.risks.mood = 'high';
      await phone.open('pages/mall/index');
      await phone.waitFor('豆浆油条一份');
      await phone.tap({ text: '兑换', within: '豆浆油条一份' });
      await phone.tap('用 150 分兑换');
      await phone.waitFor('微信提示这个号最近有风险');
      await phone.shot('risky');
      cloud.backend.risks.mood = 'fine';
      await phone.tap('用 150 分兑换');
      await phone.waitFor('换到了：豆浆油条一份');
    },
  },
]);
