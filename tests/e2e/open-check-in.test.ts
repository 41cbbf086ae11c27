import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

inEveryBuild([
  {
    title: 'the owner opens a check-in, sends its card, and who opens the card checks in on its first day',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('subpackages/operator/pages/challenge-edit/index');
      await phone.waitFor('照着哪个开');
      await phone.type('名称', '每天走 6000 步');
      await phone.shot('challenge-edit');
      await phone.tap('发布并转到群里');
      await phone.waitFor('第 1 天，共 21 天');
      await phone.shot('campaign');
      const card = await phone.share('转到群里');
      expect(card.title).toContain('每天走 6000 步');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.waitFor('每天走 6000 步');
      await phone.tap('打卡 · 得 10 分');
      await phone.waitFor('今天算上了');
      await phone.waitFor('第 1 天');
    },
  },
]);
