import { demoPersona } from './demo-cloud';
import { publishToday } from './event-today';
import { inEveryBuild } from './in-every-build';
import { asking } from './screens';
import { DESIGN } from './sign-ups-steps';

const SIGN_UP = { text: '报名', within: '前可取消' };

inEveryBuild([
  {
    title: 'a weekly event: one session is skipped, and a member is signed up for the others by themselves',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('梧桐里邻里团');
      await phone.open(DESIGN);
      await phone.waitFor('照着哪个开');
      await phone.tap('羽毛球');
      await phone.type('名称', '每周夜跑');
      await phone.tap({ label: '每周都办' });
      await phone.tap('发布并转到群里');
      await phone.waitFor('发布了，转到群里叫上大家');
      const card = await phone.share('转到群里');
      await phone.tap('每周活动');
      await phone.waitFor('还没有固定成员');
      await phone.tap('跳过');
      await phone.waitFor('这一场不办');
      await phone.shot('form-series-skipped');
      await phone.tap('照办');
      await phone.waitForGone('这一场不办');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.waitFor('每周这个时候都有');
      await phone.tap(SIGN_UP);
      await phone.waitFor('报名成功');
      await phone.tap('设成固定成员，以后每场自动报上');
      await phone.waitFor('以后每场自动报上？');
      await phone.tap({ text: '每周都来', within: '照这次填的报' });
      await phone.waitFor('你是固定成员');
      await phone.shot('my-sign-up-regular');

      await phone.as(demoPersona('susu'));
      await phone.open('pages/home/index');
      await phone.open(
        `subpackages/sign-ups-operator/pages/form/index?formId=${card.path.split('formId=')[1]?.split('&')[0] ?? ''}`,
      );
      await phone.tap('每周活动');
      await phone.waitFor('固定成员 1 位');
      await phone.shot('form-series');
      await phone.tap('改以后的场次');
      await phone.waitFor('已经发出的场次不变');
      await phone.type('在哪', '河边西门');
      await phone.shot('form-series-edit');
      await phone.tap('保存');
      await phone.waitFor('固定成员 1 位');
      await phone.tap('改以后的场次');
      await phone.waitFor('还没有改动');
      await phone.back();
      await phone.waitFor('固定成员 1 位');
      await phone.tap('以后都不办了');
      await phone.tap('人凑不齐');
      await phone.waitForGone('写一句原因');
      await phone.tap({ text: '不办了', within: '固定成员填的内容会删掉' });
      await phone.waitFor('「每周夜跑」以后先不每周办了：人凑不齐');
    },
  },
  {
    title: 'at the door: a member checks in with the code of the day, somebody walks in, and a mistake is undone',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone, cloud }) => {
      const form = await publishToday(cloud);
      const signUp = `subpackages/sign-ups/pages/sign-up/index?formId=${form.formId}&groupId=${form.groupId}`;
      await phone.open('pages/home/index');
      await phone.open(signUp);
      await phone.waitFor('今天义卖');
      await phone.tap(SIGN_UP);
      await phone.waitFor('报名成功');
      const ask = asking(cloud, 'operator', demoPersona('susu'));
      const { code } = await ask<{ code: string }>('sign-ups.read-door', form);
      await phone.tap('自己签到');
      await phone.type('门口的码', code);
      await phone.shot('my-sign-up-door');
      await phone.tap({ text: '签到', within: '门口的码' });
      await phone.waitFor('签到了，得 10 分');
      await phone.waitFor('已签到');

      await phone.as(demoPersona('susu'));
      await phone.open('pages/home/index');
      await phone.open(`subpackages/sign-ups-operator/pages/form-door/index?formId=${form.formId}`);
      await phone.waitFor('今天的自己签到码');
      await phone.waitFor(code);
      await phone.tap('现场来的人');
      await phone.type('怎么称呼', '王奶奶');
      await phone.tap('让进来');
      await phone.waitFor('王奶奶进来了');
      await phone.shot('form-door-open');
      await phone.tap({ text: '撤销签到', within: '小满' });
      await phone.waitFor('撤销了，10 分也收回来了');
    },
  },
  {
    title: "the phone's own number fills a form, and the list is taken along as a table, and the event is called off",
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('梧桐里邻里团');
      await phone.open(DESIGN);
      await phone.waitFor('照着哪个开');
      await phone.tap('公益');
      await phone.type('名称', '周六清河道');
      await phone.tap('发布并转到群里');
      await phone.waitFor('发布了，转到群里叫上大家');
      const card = await phone.share('转到群里');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.tap('捡垃圾');
      await phone.tap('用微信手机号');
      await phone.waitFor('199');
      await phone.tap('我看过了，同意');
      await phone.shot('sign-up-phone');
      await phone.tap(SIGN_UP);
      await phone.waitFor('报名成功');

      await phone.as(demoPersona('susu'));
      await phone.tap('导出表格');
      await phone.waitFor('表格做好了，正在打开');

      await phone.as(demoPersona('xiaoman'));
      await phone.waitFor('导出过名单');

      await phone.as(demoPersona('susu'));
      await phone.tap('报过的人马上收到消息，名额都作废');
      await phone.tap('天气不好');
      await phone.waitForGone('写一句原因');
      await phone.tap({ text: '取消这一场', within: '不能恢复' });
      await phone.waitFor('「周六清河道」这一场不办了：天气不好');
      await phone.shot('form-called-off');

      await phone.as(demoPersona('xiaoman'));
      await phone.waitFor('这一场不办了');
      expect(await phone.has('再报一次')).toBe(false);
      expect(await phone.text()).not.toContain('没通过');
      await phone.shot('my-sign-up-called-off');
    },
  },
]);
