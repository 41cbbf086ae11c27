import type { Gateway } from '../../preview/gateway/start-gateway';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';

const ATTEMPTS = 8;
const REST_MS = 240_000;

inEveryBuild([
  {
    title: 'an owner names a template, and a member allows one more message and reads how many are left',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('subpackages/operator/pages/organisation/index');
      await phone.waitFor('哪种通知用哪个订阅消息模板');
      await phone.tap('微信提醒');
      await phone.waitFor('没填的只在小程序里通知');
      await phone.shot('reminders');
      await phone.tap('活动消息');
      await phone.type('模板 ID', 'tmpl-of-a-story');
      await phone.shot('reminder-template');
      await phone.tap('存好');
      await phone.waitFor('tmpl-of-a-story');

      await phone.as(demoPersona('xiaoman'));
      await phone.open('subpackages/member/pages/notices/index');
      await phone.waitFor('用微信提醒我');
      const before = leftIn(await phone.text());
      await phone.shot('notices');
      await phone.tap('允许一次');
      await phone.waitFor(`还能提醒你 ${String(before + 3)} 次`);
    },
  },
  {
    title: 'an owner sees that a message could not be sent, has it tried again, and has the ledger replayed',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone, cloud }) => {
      const { inbox } = cloud.backend;
      const send = inbox.send.bind(inbox);
      await phone.open('subpackages/member/pages/complaints/index');
      await phone.type('哪里不对，写给管理员', '昨天少了 2 分');
      await phone.tap('送出');
      await phone.waitFor('昨天少了 2 分');
      await phone.as(demoPersona('susu'));
      await phone.open('subpackages/operator/pages/complaints/index');
      await phone.waitFor('昨天少了 2 分');
      await phone.tap('回复');
      await phone.type('写给对方看的话', '补上了，谢谢提醒');
      await phone.tap('送出');
      await phone.waitForGone('昨天少了 2 分');
      inbox.send = () => Promise.resolve('failed');
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) await deliverLater(cloud, attempt * REST_MS);

      await phone.open('subpackages/operator/pages/health/index');
      await phone.waitFor('都在按时跑');
      await phone.waitFor('申诉回复');
      await phone.shot('health');
      inbox.send = send;
      await phone.tap('再试');
      await phone.waitForGone('申诉回复');
      await phone.tap('从头算一遍');
      await phone.waitFor('正在后台算');
      await cloud.runJobs('due');
      await phone.open('subpackages/operator/pages/health/index');
      await phone.waitFor('一分不差');
    },
  },
]);

/** A message that failed rests up to four minutes before it is tried again. */
async function deliverLater({ backend }: Gateway, laterMs: number): Promise<void> {
  const clock = { nowMs: () => Date.now() + laterMs };
  await deliverOutbox({ ...backend.ports, clock }, { deadlineMs: Infinity });
}

/** How many messages the card says are left. */
function leftIn(text: string): number {
  return Number(/还能提醒你 (\d+) 次/.exec(text)?.[1] ?? 0);
}
