import type { Gateway } from '../../preview/gateway/start-gateway';
import { demoPersona } from './demo-cloud';
import { publishToday } from './event-today';
import { inEveryBuild } from './in-every-build';
import { asking } from './screens';

/** This one came to the event, that one only signed up. */
const CAME = demoPersona('xiaoman');
const MISSING = demoPersona('lijie');

/** An event that both signed up for and one of them came to. */
async function publishAttended(cloud: Gateway): Promise<string> {
  const form = await publishToday(cloud);
  const submit = (persona: typeof CAME, key: string) =>
    asking(cloud, 'member', persona)<{ signUpId: string }>(
      'sign-ups.submit',
      { ...form, edition: 1, answers: {}, places: 1, joinsWaitlist: false },
      key,
    );
  const { signUpId } = await submit(CAME, 'key-of-who-came-in');
  await submit(MISSING, 'key-of-who-is-missing');
  const admit = { ...form, signUpId, way: 'list' };
  await asking(cloud, 'operator', demoPersona('susu'))('sign-ups.admit', admit, 'key-of-the-open-door');
  return form.formId;
}

inEveryBuild([
  {
    title: 'staff write to those who did not come, and open the same again',
    starring: demoPersona('susu'),
    tell: async ({ phone, cloud }) => {
      const formId = await publishAttended(cloud);
      await phone.open('pages/home/index');
      await phone.open(`subpackages/sign-ups-operator/pages/form/index?formId=${formId}`);
      await phone.waitFor('今天义卖');
      await phone.tap('报名名单');
      await phone.tap('没到');
      await phone.waitForGone('小满');
      await phone.waitFor('李姐');
      await phone.shot('form-list-missing');
      await phone.back();

      await phone.tap('给报名的人捎句话');
      await phone.tap({ text: '没到', within: '给谁' });
      await phone.type('说什么', '今天没等到你，下周六还有一场');
      await phone.shot('form-message');
      await phone.tap('发出去');
      await phone.waitFor('发出去了');
      await cloud.runJobs('due');
      await cloud.runJobs('due');

      await phone.as(MISSING);
      await phone.open('subpackages/member/pages/notices/index');
      await phone.waitFor('今天没等到你，下周六还有一场');
      await phone.as(CAME);
      await phone.open('subpackages/member/pages/notices/index');
      await phone.waitForGone('今天没等到你');

      await phone.as(demoPersona('susu'));
      await phone.tap('照着再开一个');
      await phone.waitFor('东门');
      await phone.type('名称', '下周六义卖');
      await phone.shot('form-design-copy');
    },
  },
]);
