import { demoPersona } from './demo-cloud';
import { publishToday } from './event-today';
import { inEveryBuild } from './in-every-build';
import type { Phone } from './phone';

const HOUR_MS = 3_600_000;
const SIGN_UP = { text: '报名', within: '前可取消' };

interface FormRef {
  readonly groupId: string;
  readonly formId: string;
}

async function openForm(phone: Phone, { groupId, formId }: FormRef): Promise<void> {
  await phone.open('pages/home/index');
  await phone.open(`subpackages/sign-ups/pages/sign-up/index?formId=${formId}&groupId=${groupId}`);
  await phone.waitFor('今天义卖');
}

inEveryBuild([
  {
    title: 'staff scan the ticket on a member’s screen, see whose it is, and let them in once',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone, cloud }) => {
      const form = await publishToday(cloud);
      await openForm(phone, form);
      await phone.tap(SIGN_UP);
      await phone.waitFor('报名成功');
      await phone.waitFor('秒');
      const shown = await phone.readCode();

      await phone.as(demoPersona('susu'));
      await phone.open('pages/home/index');
      await phone.open(`subpackages/sign-ups-operator/pages/form-door/index?formId=${form.formId}`);
      await phone.waitFor('今天的自己签到码');
      // Nothing is painted in jsdom: there the camera sees something that is no ticket of ours.
      await phone.scanAnswer(shown ?? 'https://example.com');
      await phone.tap('扫票');
      await phone.waitFor(shown === null ? '不是这里的票' : '可以进');
      if (shown === null) return;
      await phone.waitFor('小满 · 1 人');
      await phone.shot('form-door-ticket');
      await phone.tap({ text: '签到', within: '可以进' });
      await phone.waitForGone('可以进');
      await phone.waitFor('撤销签到');
      await phone.scanAnswer(shown);
      await phone.tap('扫票');
      await phone.waitFor('签过到了');

      await phone.as(demoPersona('xiaoman'));
      await phone.waitFor('已签到');
    },
  },
  {
    title: 'who waits is offered the place that came free, and takes it in time',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone, cloud }) => {
      const nowMs = Date.now();
      const form = await publishToday(cloud, {
        capacity: 1,
        waitlist: { max: 5, confirmMinutes: 30 },
        event: { startsAtMs: nowMs + 2 * HOUR_MS, endsAtMs: nowMs + 4 * HOUR_MS },
      });
      await openForm(phone, form);
      await phone.tap(SIGN_UP);
      await phone.waitFor('报名成功');

      await phone.as(demoPersona('lijie'));
      await openForm(phone, form);
      await phone.tap('排候补，第 1 位');
      await phone.waitFor('候补第 1 位');
      await phone.waitFor('随时可以退出');
      await phone.shot('my-sign-up-waiting');

      await phone.as(demoPersona('xiaoman'));
      await phone.tap('来不了了');
      await phone.tap('取消报名');
      await phone.waitFor('名额已经让给别人了');

      await phone.as(demoPersona('lijie'));
      await phone.waitFor('我来，确认');
      await phone.shot('my-sign-up-offered');
      await phone.tap('我来，确认');
      await phone.waitForGone('我来，确认');
      await phone.waitFor('报名成功');
    },
  },
]);
