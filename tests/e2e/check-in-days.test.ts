import { addDays, businessDayAt, monthOf } from '../../domain/kernel/business-day';
import { demoPersona } from './demo-cloud';
import { inEveryBuild, type Scene } from './in-every-build';

const READING = '每天读 20 分钟';

inEveryBuild([
  {
    title: 'a member takes leave for tomorrow, sees it in the month, and gives it back',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone }) => {
      await openDays({ phone });
      await phone.tap({ text: '请假', within: '提前说一声不算断' });
      await phone.waitFor('请一天假');
      await phone.shot('leave-sheet');
      await phone.tap({ text: '请假', within: '请假那天不打也不算断' });
      await phone.waitFor('请好假了');
      await phone.waitForGone('请一天假');
      const today = businessDayAt(Date.now());
      const tomorrow = addDays(today, 1);
      if (monthOf(tomorrow) !== monthOf(today)) await phone.tap('下个月');
      await phone.tap({
        label: `${String(Number(tomorrow.slice(5, 7)))} 月 ${String(Number(tomorrow.slice(8)))} 日，请假`,
      });
      await phone.waitFor('不请假了？');
      await phone.shot('leave-cancel');
      await phone.tap('不请了');
      await phone.waitFor('的假退回来了');
      await phone.waitForGone('不请假了？');
    },
  },
  {
    title: 'a member who was away makes up yesterday, and is told before what it brings',
    starring: demoPersona('lijie'),
    tell: async ({ phone }) => {
      await openDays({ phone });
      await phone.tap('用一张补卡');
      await phone.waitFor('补上以后连续 1 天');
      await phone.waitFor('补的是天数，当天的积分不补发');
      await phone.shot('make-up-sheet');
      await phone.tap({ text: '用一张补卡', within: '补上以后连续 1 天' });
      await phone.waitFor('补上了，连续 1 天');
      await phone.waitFor('补卡剩 2 张');
      await phone.shot('made-up');
    },
  },
  {
    title: 'an operator takes a line of the ledger back with a reason, and its member reads it',
    starring: demoPersona('laozhou'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.tap('运营');
      await phone.tap('成员');
      await phone.tap('小满');
      await phone.tap({ text: '管理员加的 · 帮了忙' });
      await phone.waitFor('用掉了的会变成欠的');
      await phone.type('收回多少', '36');
      await phone.type('写给成员看的话', '多算了一份书单');
      await phone.shot('reverse-sheet');
      await phone.tap('收回这一笔');
      await phone.waitFor('收回了 36 分，成员会收到通知');
      await phone.waitFor('总共 1,250 分');
      await phone.as(demoPersona('xiaoman'));
      await phone.open('pages/home/index');
      await phone.waitFor('1,250');
      await phone.open('subpackages/member/pages/points/index');
      await phone.waitFor('多算了一份书单');
      await phone.shot('points-after-reversal');
    },
  },
]);

async function openDays({ phone }: Pick<Scene, 'phone'>): Promise<void> {
  await phone.open('pages/home/index');
  await phone.tap({ text: READING });
  await phone.waitFor('累计');
}
