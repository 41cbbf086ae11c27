import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';
import type { Phone } from './phone';
import { DESIGN, signUpForApproval } from './sign-ups-steps';

/** The button, not the title of the page. */
const SIGN_UP = { text: '报名', within: '前可取消' };

/** The owner opens a sign-up from a template and hands its card to the chat. */
async function publish(phone: Phone, template: string, fields: Readonly<Record<string, string>>) {
  await phone.open('pages/home/index');
  await phone.waitFor('梧桐里邻里团');
  await phone.open(DESIGN);
  await phone.waitFor('照着哪个开');
  await phone.tap(template);
  for (const [label, text] of Object.entries(fields)) await phone.type(label, text);
  await phone.tap('发布并转到群里');
  await phone.waitFor('发布了，转到群里叫上大家');
  return phone.share('转到群里');
}

inEveryBuild([
  {
    title: 'an operator designs a form, and a member signs up, changes their mind and gives the place back',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await publish(phone, '公益', { 名称: '周六捡垃圾' });
      await phone.shot('form');
      expect(card.title).toContain('周六捡垃圾');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.waitFor('周六捡垃圾');
      await phone.shot('sign-up');
      await phone.tap(SIGN_UP);
      await phone.waitFor('选一个');
      await phone.tap('后勤');
      await phone.type('联系手机', '1381234567');
      await phone.tap('我看过了，同意');
      await phone.tap(SIGN_UP);
      await phone.waitFor('还少 1 位，一共 11 位');
      await phone.shot('sign-up-wrong');
      await phone.type('联系手机', '13812345678');
      await phone.tap(SIGN_UP);
      await phone.waitFor('报名成功');
      await phone.waitFor('谁看过我的信息');
      await phone.shot('my-sign-up');
      await phone.tap('改人数或填的内容');
      await phone.tap('发宣传');
      await phone.tap('保存');
      await phone.waitFor('改好了');
      await phone.tap('来不了了');
      await phone.waitFor('名额马上给候补的邻居');
      await phone.tap('取消报名');
      await phone.waitFor('名额已经让给别人了');
    },
  },
  {
    title: 'a full form offers to wait, and who waits moves up when somebody leaves',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await publish(phone, '拼车', { 名称: '周日去机场', 一共多少名额: '3', 在哪: '东门' });
      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.waitFor('还有\n3\n个名额');
      await phone.tap('加一');
      await phone.tap('加一');
      await phone.tap('地铁口');
      await phone.type('联系手机', '13812345678');
      await phone.tap(SIGN_UP);
      await phone.waitFor('报名成功');

      await phone.as(demoPersona('lijie'));
      await phone.open(card);
      await phone.waitFor('名额报满了');
      await phone.tap('东门');
      await phone.type('联系手机', '13912345678');
      await phone.shot('sign-up-full');
      await phone.tap('排候补，第 1 位');
      await phone.waitFor('候补第 1 位');
      await phone.shot('my-sign-up-waiting');

      await phone.as(demoPersona('xiaoman'));
      await phone.tap('来不了了');
      await phone.tap('取消报名');
      await phone.waitFor('名额已经让给别人了');

      await phone.as(demoPersona('lijie'));
      await phone.waitFor('报名成功');
      await phone.open('subpackages/sign-ups/pages/my-sign-ups/index');
      await phone.waitFor('周日去机场');
    },
  },
  {
    title: 'a question is written on the phone, what is missing is said, and the form is paused with a reason',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('梧桐里邻里团');
      await phone.open(DESIGN);
      await phone.tap('团建');
      await phone.waitFor('团建一日');
      await phone.type('名称', '');
      await phone.tap('发布并转到群里');
      await phone.waitFor('给它起个名字');
      await phone.type('名称', '团建去水库');
      await phone.waitFor('已存草稿');
      await phone.tap('加一题');
      await phone.waitFor('写上题目');
      await phone.tap('打分');
      await phone.type('题目', '去年玩得怎么样');
      await phone.shot('form-question');
      await phone.tap('好了');
      await phone.waitFor('去年玩得怎么样');
      await phone.shot('form-design');
      await phone.tap('预览');
      await phone.waitFor('成员看到的样子');
      await phone.tap('回去改');
      await phone.tap('发布并转到群里');
      await phone.waitFor('发布了，转到群里叫上大家');
      await phone.tap('暂停');
      await phone.tap('场地还没定');
      await phone.waitForGone('写一句原因');
      await phone.tap({ text: '暂停', within: '先停一停' });
      await phone.waitFor('「团建去水库」报名先停一停：场地还没定');

      await phone.as(demoPersona('xiaoman'));
      await phone.open('pages/home/index');
      await phone.waitFor('团建去水库');
      await phone.tap('团建去水库');
      await phone.waitFor('暂停中');
    },
  },
  {
    title: 'an operator says yes, looks at a phone number by name, and the member sees who looked',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await signUpForApproval(phone);

      await phone.as(demoPersona('susu'));
      await phone.tap('报名名单');
      await phone.tap('等我点头');
      await phone.tap({ label: '选上小满' });
      await phone.shot('form-list');
      await phone.tap('同意 1 份');
      await phone.waitFor('同意了 1 份');
      await phone.tap('全部');
      await phone.waitForGone('等我点头');
      await phone.waitFor('报名成功');
      await phone.tap('小满');
      await phone.waitFor('138****5678');
      await phone.shot('form-entry');
      await phone.tap('看一眼个人信息');
      await phone.waitFor('13812345678');

      await phone.as(demoPersona('xiaoman'));
      await phone.waitFor('报名成功');
      await phone.waitFor('看了你的信息');
    },
  },
  {
    title: 'the door says that the day has not come, and who is missing has a text for the chat',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      const card = await publish(phone, '羽毛球', { 名称: '周六打球' });
      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.tap(SIGN_UP);
      await phone.waitFor('报名成功');

      await phone.as(demoPersona('susu'));
      await phone.tap('门口签到');
      await phone.waitFor('按名字找');
      await phone.shot('form-door');
      await phone.tap({ text: '签到', within: '小满' });
      await phone.waitFor('还没到日子');
      await phone.back();
      await phone.tap('谁还没报');
      await phone.waitFor('贴到群里的话');
      await phone.shot('form-unfinished');
    },
  },
]);
