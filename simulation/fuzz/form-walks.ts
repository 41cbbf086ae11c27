import { memberIdOf } from '../../tests/support/seed-people';
import { GROUP, type Name } from '../story/cast';
import { formTerms, weeklyTerms } from '../story/shop';
import type { Found, Walker } from './walker';

const HOUR_MS = 3_600_000;
const TERMS = {
  capacity: 1,
  quota: null,
  plusOnesMax: 0,
  approval: false,
  waitlist: { max: 4, confirmMinutes: 60 },
  cancelUntil: 'start',
  attendancePoints: 5,
  walkIns: true,
  opensForMs: 6 * HOUR_MS,
} as const;
const here = { groupId: GROUP };

interface Form {
  readonly formId: string;
  readonly answers?: object;
}

const submit = (walker: Walker, who: Name, { formId, answers = {} }: Form): Promise<Found> =>
  walker.step(who, 'sign-ups.submit', {
    ...{ ...here, formId, edition: 1, places: 1, joinsWaitlist: true },
    answers: { team: 'red', ...answers },
  });

/** The last place goes, comes free, is offered and taken; a ticket is looked at; the form is stopped and goes on. */
export async function formWalk(walker: Walker): Promise<void> {
  const terms = formTerms(TERMS, walker.stage.ports.clock.nowMs());
  const { formId = '' } = await walker.step('an', 'sign-ups.publish-form', { ...here, terms });
  const { signUpId } = await submit(walker, 'li', { formId });
  const waiting = (await submit(walker, 'wang', { formId })).signUpId;
  const token = (await walker.step('li', 'sign-ups.read', { signUpId })).tokens?.[0]?.token ?? '';
  await walker.step('su', 'sign-ups.inspect-ticket', { token });
  await walker.step('li', 'sign-ups.cancel', { signUpId, reason: '' });
  await walker.ring(1);
  await walker.step('wang', 'sign-ups.confirm', { signUpId: waiting });
  await walker.step('an', 'sign-ups.pause-form', { ...here, formId, reason: 'wait' });
  await walker.step('an', 'sign-ups.resume-form', { ...here, formId });
}

/** A wish that changes and is declined. */
export async function approvalWalk(walker: Walker): Promise<void> {
  const terms = formTerms({ ...TERMS, approval: true }, walker.stage.ports.clock.nowMs());
  const { formId = '' } = await walker.step('an', 'sign-ups.publish-form', { ...here, terms });
  const { signUpId } = await submit(walker, 'li', { formId });
  await walker.step('li', 'sign-ups.edit', { signUpId, edition: 1, places: 1, answers: { team: 'blue' } });
  const verdict = { verdict: 'decline', reason: 'full' };
  await walker.step('an', 'sign-ups.decline', { ...here, formId, signUpId, ...verdict });
}

/** The day itself: let in by the list, which was a mistake, and then by the code at the door. */
export async function doorWalk(walker: Walker): Promise<void> {
  const terms = formTerms(TERMS, walker.stage.ports.clock.nowMs());
  const { formId = '' } = await walker.step('an', 'sign-ups.publish-form', { ...here, terms });
  const { signUpId } = await submit(walker, 'li', { formId });
  await walker.stage.time.sleep(TERMS.opensForMs);
  await walker.step('su', 'sign-ups.admit', { ...here, formId, signUpId, way: 'list' });
  await walker.step('an', 'sign-ups.undo-admission', { ...here, formId, signUpId });
  const { code } = await walker.step('su', 'sign-ups.read-door', { ...here, formId });
  await walker.step('li', 'sign-ups.check-in-at-door', { ...here, formId, code });
}

/** A weekly event with a regular: one session is left out, the others change, and it ends. */
export async function weeklyWalk(walker: Walker): Promise<void> {
  const terms = weeklyTerms({ ...TERMS, capacity: 3 }, walker.stage.ports.clock.nowMs());
  const { formId = '', seriesId } = await walker.step('an', 'sign-ups.publish-series', { ...here, terms });
  const { signUpId } = await submit(walker, 'li', { formId });
  await walker.step('li', 'sign-ups.set-regular', { signUpId, isRegular: true });
  const series = { ...here, seriesId };
  const day = (await walker.step('an', 'sign-ups.read-series', series)).coming?.[0]?.day;
  await walker.step('an', 'sign-ups.skip-session', { ...series, day, skips: true });
  const next = (await walker.step('an', 'sign-ups.read-series', series)).next ?? null;
  const changed = { ...next?.terms, title: 'another name' };
  await walker.step('an', 'sign-ups.edit-series', { ...series, day: next?.day, terms: changed });
  await walker.step('an', 'sign-ups.end-series', { ...series, reason: 'enough' });
}

const asked = { helpText: '', showIf: null, required: false, personal: true, purpose: 'to call', keepDays: 0 };
const QUESTIONS = [
  { ...asked, id: 'phone', title: 'phone', kind: 'phone' },
  { ...asked, id: 'paper', title: 'paper', kind: 'file', types: ['pdf'], maxCount: 1, maxMegabytes: 1 },
];

/** A number that the phone gives away, and a file that staff open while they look. */
export async function answerFileWalk(walker: Walker): Promise<void> {
  const { ports } = walker.stage;
  const terms = formTerms(TERMS, ports.clock.nowMs()) as { readonly questions: readonly object[] };
  const asking = { ...terms, questions: [...terms.questions, ...QUESTIONS] };
  const form = {
    ...here,
    formId: (await walker.step('an', 'sign-ups.publish-form', { ...here, terms: asking })).formId,
  };
  await walker.step('li', 'sign-ups.open-phone', { ...form, code: 'from-wechat' });
  const { path = '' } = (await walker.step('li', 'sign-ups.open-file-slot', form)) as { readonly path?: string };
  const owner = memberIdOf('li');
  const fileId = await ports.files.keep(owner, path.slice(owner.length + 1), Buffer.from('%PDF-1.7 and more'));
  const answers = { paper: [{ fileId, name: 'a.pdf' }] };
  const { signUpId } = await submit(walker, 'li', { formId: form.formId ?? '', answers });
  await walker.step('an', 'sign-ups.look', { ...form, signUpId });
  await walker.step('an', 'sign-ups.open-answer-file', { ...form, signUpId, fileId });
}
