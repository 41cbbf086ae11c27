import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

inEveryBuild([
  {
    title: 'a member checks in from the group’s card, sees what it brought, and it counts once',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('每天读 20 分钟');
      await phone.shot('home');
      await phone.tap('打卡 · 得 10 分');
      await phone.waitFor('今天算上了');
      await phone.waitFor('第 47 天');
      await phone.waitFor('+10');
      await phone.shot('check-in-done');
      await phone.tap('完成');
      await phone.waitFor('1,296');
      expect(await phone.has('打卡 · 得 10 分')).toBe(false);
    },
  },
]);
