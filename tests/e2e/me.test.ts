import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

inEveryBuild([
  {
    title: 'a member says what is wrong, staff answer, and the member is told and reads it',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone, cloud }) => {
      await phone.open('subpackages/member/pages/complaints/index');
      await phone.waitFor('我写过的');
      await phone.type('哪里不对，写给管理员', '昨天少了 2 分');
      await phone.tap('送出');
      await phone.waitFor('昨天少了 2 分');
      await phone.shot('my-complaints');

      await phone.as(demoPersona('susu'));
      await phone.open('subpackages/operator/pages/complaints/index');
      await phone.waitFor('昨天少了 2 分');
      await phone.tap('回复');
      await phone.type('写给对方看的话', '补上了，谢谢提醒');
      await phone.tap('送出');
      await phone.waitForGone('昨天少了 2 分');

      await phone.as(demoPersona('xiaoman'));
      await cloud.runJobs('due');
      await phone.open('subpackages/member/pages/notices/index');
      await phone.waitFor('你的申诉有回复了');
      await phone.tap('你的申诉有回复了');
      await phone.waitFor('补上了，谢谢提醒');
    },
  },
  {
    title: 'a large adjustment waits for a second person',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('subpackages/operator/pages/members/index');
      await phone.waitFor('加入');
      await phone.shot('members');
      await phone.open('subpackages/operator/pages/complaints/index');
      await phone.waitFor('小满');
      await phone.tap('看这位成员');
      await phone.waitFor('累计打卡');
      await phone.shot('member');
      await phone.tap('调积分');
      await phone.type('多少分', '1500');
      await phone.type('写给成员看的话', '代收快递');
      await phone.tap('调整 +1,500 分');
      await phone.waitFor('等另一位管理员点头');

      await phone.as(demoPersona('laozhou'));
      await phone.open('subpackages/operator/pages/adjustments/index');
      await phone.waitFor('代收快递');
      await phone.tap('同意');
      await phone.waitFor('没有等着的调整');
    },
  },
  {
    title: 'a member leaves the phone as a guest finds it, and comes back to everything',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('今天要做的');
      await phone.open('pages/me/index');
      await phone.waitFor('我的记录');
      await phone.shot('me');
      await phone.tap('在这部手机上退出');
      await phone.waitFor('这部手机上存的会清掉');
      await phone.tap('退出');
      await phone.waitFor('你退出了');
      await phone.tap('回来');
      await phone.waitFor('今天要做的');
    },
  },
]);
