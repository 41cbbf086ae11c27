import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { FormPage } from '../../contracts/sign-up-views';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { templateTerms } from '@/features/sign-ups/operator/form-template';
import RulesPage from '@/subpackages/member/pages/rules/index';
import SignUpPage from '@/subpackages/sign-ups/pages/sign-up/index';
import { answering, done, newPhone, noNetwork, refused, settled, show } from './answering';
import { FORM, MINE, NOW_MS, pageOf, TERMS } from './sample-form';
import { phone } from './taro';

const RULES = '/subpackages/member/pages/rules/index?kind=form&id=f1&groupId=g1';
const EVENT = '/subpackages/sign-ups/pages/sign-up/index?groupId=g1&formId=f1';
const words = () => document.body.textContent;

async function openRules(terms: Partial<FormTerms> = {}, more: Partial<FormPage> = {}): Promise<void> {
  newPhone('g1', { kind: 'form', id: 'f1', groupId: 'g1' });
  answering({ 'sign-ups.read-form': done(pageOf({ form: { ...FORM, terms: { ...TERMS, ...terms } }, ...more })) });
  await show(<RulesPage />);
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the rules of a form', () => {
  it('say when, who, how many, what comes after the last place, and until when one may step back', async () => {
    await openRules();
    for (const line of [
      '今天 19:42 开始报，11 月 28 日 07:00 截止',
      '群里的每位邻居，每人报一次',
      '一次报一个人，不带人',
      '一共 30 个，带来的人也算',
      '有的选项另有名额，满了就选不了',
      '报满了可以排候补，最多排 20 份，有人退出按先后轮到',
      '轮到以后 2 小时内点一下确认，最晚到活动开始，过了就给下一位',
      '报了就算，不用等谁点头',
      '11 月 28 日 07:00 前能自己取消，名额马上给别人',
      '也能自己签：输门口的码，只在当天有用',
      '没报名也能当天来，还有名额就行',
      '签到得 20 分，只得一次',
    ])
      expect(words()).toContain(line);
  });

  it('say of each question what it is for and on which day its answer is erased, and show what is agreed to', async () => {
    await openRules();
    expect(screen.getByText('个人信息 · 当天集合联系，12 月 6 日 自动删除')).toBeTruthy();
    expect(screen.getByText('这是户外活动，我会照顾好自己，听领队安排。')).toBeTruthy();
    expect(screen.getByText('同意的记录 12 月 29 日 自动删除')).toBeTruthy();
    expect(screen.getByText(/谁看过、谁导出过，在「我的报名」里查得到/)).toBeTruthy();
  });

  it.each([
    ['parents', '会问到孩子的信息，要监护人同意才能报', '关于孩子的信息，要监护人来同意'],
    ['clinic', '会问到健康信息，要你单独同意才能报', '关于健康信息，要你单独同意'],
  ] as const)('name the consent that the form of %s needs', async (name, due, about) => {
    await openRules(templateTerms(name, NOW_MS));
    expect(words()).toContain(due);
    expect(words()).toContain(about);
  });

  it.each([
    ['an approval', { approval: true }, '管理员看过才算报上'],
    ['no waitlist', { waitlist: null }, '报满就报不上了'],
    ['companions', { plusOnesMax: 3 }, '一次最多再带 3 个人，每位占一个名额'],
    ['a limit per week', { perMember: { max: 2, per: 'week' } }, '每人每周最多报 2 次'],
    ['no way back', { cancelUntil: 'never', editUntil: 'never' }, '报了不能自己取消，来不了跟管理员说一声'],
    ['a fee', { feeNote: 'AA，打完平摊' }, '程序不收钱，按群里说好的来'],
    ['no points', { attendancePoints: 0 }, '到场不发积分'],
    ['names that are not shown', { showsNames: false }, '群友只看得到有多少人报了，看不到是谁'],
    ['no questions', { questions: [] }, '什么都不问，点一下就报上'],
  ] as const)('tell of %s', async (_what, terms, line) => {
    await openRules(terms);
    expect(words()).toContain(line);
  });

  it('leave out the day of a form without an event, and a waitlist where any number may come', async () => {
    const questions = TERMS.questions.filter(({ kind }) => kind !== 'single');
    await openRules({ event: null, capacity: null, waitlist: null, attendancePoints: 0, questions });
    expect(words()).toContain('不限人数');
    expect(words()).not.toMatch(/候补|签到|到场/);
  });

  it('tell of a weekly event whether a regular is signed up by themselves', async () => {
    await openRules({}, { form: { ...FORM, seriesId: 'w1' } });
    expect(words()).toContain('报上以后可以设成每周自动报');
    cleanup();
    await openRules({}, { form: { ...FORM, seriesId: 'w1', terms: templateTerms('clinic', NOW_MS) } });
    expect(words()).toContain('每一场都要自己填');
  });

  it('say that it was ended, stands still or does not take place', async () => {
    await openRules({}, { form: { ...FORM, status: 'ended' } });
    expect(words()).toContain('管理员提前结束了报名，报上的照样算');
    cleanup();
    await openRules({}, { form: { ...FORM, paused: true, pauseReason: '天气不好' } });
    expect(words()).toContain('现在先停一停：天气不好');
    cleanup();
    await openRules({}, { form: { ...FORM, calledOffReason: '场地没了' } });
    expect(words()).toContain('这一场不办了：场地没了');
  });

  it('lead to signing up, and once it is closed to the event', async () => {
    await openRules();
    fireEvent.click(screen.getByText('去报名'));
    expect(phone.opened).toEqual([EVENT]);
    cleanup();
    await openRules({}, { opening: { kind: 'closed', why: 'CLOSED', details: {} } });
    fireEvent.click(screen.getByText('看活动页'));
    expect(phone.opened).toEqual([EVENT]);
  });

  it('hand a card to the chat that opens the event', async () => {
    await openRules();
    expect(phone.card()).toEqual({ title: '报名：周六捡垃圾，还有 5 个名额', path: EVENT });
  });

  it('say that there is no such form, and that there is no network', async () => {
    newPhone('g1', { kind: 'form', id: 'f1' });
    const cloud = answering({ 'sign-ups.read-form': refused('FORM_UNKNOWN') });
    await show(<RulesPage />);
    expect(words()).toContain('没找到这个报名');
    cleanup();
    cloud.change('sign-ups.read-form', noNetwork);
    await show(<RulesPage />);
    expect(words()).toContain('没连上网');
  });
});

it.each([
  ['to who has not signed up', []],
  ['to who takes part', [MINE]],
])('the page of a form leads to its rules: %s', async (_who, mine) => {
  newPhone('g1', { formId: 'f1' });
  answering({ 'sign-ups.read-form': done(pageOf({ mine })) });
  await show(<SignUpPage />);
  fireEvent.click(screen.getByText('规则'));
  await settled();
  expect(phone.opened).toEqual([RULES]);
});
