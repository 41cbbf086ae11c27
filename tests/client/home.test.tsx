import { cleanup, fireEvent, screen } from '@testing-library/react';
import HomePage from '@/pages/home/index';
import type { HomeLately } from '../../contracts/group-home';
import { addDays } from '@domain/kernel/business-day';
import { answering, done, newPhone, noNetwork, refused, settled, show } from './answering';
import { homeOf, NOW_MS, progressOn, receiptOf, TODAY } from './sample-challenge';
import { phone } from './taro';

const week = [6, 5, 4, 3, 2, 1].map((ago) => addDays(TODAY, -ago));
const before = progressOn(week);
const lately: HomeLately = {
  today: { challengeId: 'c1', day: TODAY, doneCount: 34, faces: [{ name: '王**', avatarFileId: null, tint: 1 }] },
  lines: [],
  chains: [],
};
const home = homeOf(before, { lately });

const answers = (change: object = {}) =>
  answering({
    'groups.enter': done({ view: 'member', groupId: 'g1' }),
    'groups.read-home': done(home),
    'check-in.record': done(receiptOf(before)),
    ...change,
  });

const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};

beforeEach(() => {
  newPhone('g1');
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('home', () => {
  it('says what this member gets for checking in now, milestone included, and who has been', async () => {
    answers();
    await show(<HomePage />);
    expect(screen.getByText('打卡 · 得 30 分')).toBeTruthy();
    expect(screen.getByText('其中 20 分，是连续 7 天的')).toBeTruthy();
    expect(await screen.findByText('34 位邻居已打卡')).toBeTruthy();
    expect(screen.getByText('1,286')).toBeTruthy();
  });

  it('shows what a check-in changed without asking again', async () => {
    const cloud = answers();
    await show(<HomePage />);
    cloud.asked.length = 0;
    await tap('打卡 · 得 30 分');
    expect(cloud.asked).toEqual(['check-in.record']);
    expect(phone.opened.at(-1)).toBe(`/subpackages/member/pages/check-in-done/index?challengeId=c1&day=${TODAY}`);
    expect(screen.getByText('今天都好了')).toBeTruthy();
    expect(screen.getByText('19:42 打过了')).toBeTruthy();
    expect(screen.getByText('1,316')).toBeTruthy();
    expect(screen.getByText('7')).toBeTruthy();
    expect(screen.getByText('35 位邻居已打卡')).toBeTruthy();
  });

  it('sends one check-in for two taps', async () => {
    const cloud = answers();
    await show(<HomePage />);
    const button = screen.getByText('打卡 · 得 30 分');
    fireEvent.click(button);
    fireEvent.click(button);
    await settled();
    expect(cloud.keys('check-in.record')).toHaveLength(1);
  });

  it('keeps a tap made without network, says so, and sends it again under its old key', async () => {
    const cloud = answers({ 'check-in.record': noNetwork });
    await show(<HomePage />);
    await tap('打卡 · 得 30 分');
    expect(screen.getByText('没连上网。已替你存好，连上会自动送出，不会重复')).toBeTruthy();
    cloud.change('check-in.record', done(receiptOf(before)));
    await tap('现在再送');
    expect(new Set(cloud.keys('check-in.record')).size).toBe(1);
    expect(screen.getByText('今天都好了')).toBeTruthy();
  });

  it('remembers an unsent tap after a restart', async () => {
    answers({ 'check-in.record': noNetwork });
    await show(<HomePage />);
    await tap('打卡 · 得 30 分');
    await show(<HomePage />);
    expect(screen.getByText('有一次打卡还没送到，连上网会自动送出，不会重复')).toBeTruthy();
  });

  it('asks anew when the server says that today was done on another phone', async () => {
    const cloud = answers({ 'check-in.record': refused('ALREADY_CHECKED_IN', { day: TODAY, atMs: NOW_MS }) });
    await show(<HomePage />);
    cloud.change('groups.read-home', done(homeOf(progressOn([...week, TODAY]))));
    await tap('打卡 · 得 30 分');
    expect(screen.getByText('今天都好了')).toBeTruthy();
  });

  it.each([
    ['TOO_EARLY', '今天 22:00 开始'],
    ['PAUSED', '暂停中，不算漏'],
    ['TOO_LATE', '时间过了，今天 22:00 再来'],
    ['NOT_TODAY', '今天休息，今天 22:00 再来'],
  ])('says on the button why it is closed: %s', async (reason, words) => {
    const [card] = home.cards;
    const nextOpensAtMs = reason === 'PAUSED' ? null : NOW_MS + 138 * 60_000;
    const promise = { kind: 'closed', day: TODAY, reason, nextOpensAtMs };
    const cards = [{ ...card, checkIn: { ...card?.checkIn, promise } }];
    answers({ 'groups.read-home': done({ ...home, cards }) });
    await show(<HomePage />);
    expect(screen.getByText(words).parentElement?.getAttribute('aria-disabled')).toBe('true');
  });

  it('says what comes next when today is done', async () => {
    const [card] = homeOf(progressOn([...week, TODAY])).cards;
    const promise = { kind: 'closed', day: TODAY, reason: 'TOO_EARLY', nextOpensAtMs: NOW_MS + 138 * 60_000 };
    const owls = { ...card, campaignId: 'c2', title: '夜猫子', checkIn: { ...card?.checkIn, promise } };
    answers({ 'groups.read-home': done({ ...home, cards: [owls, card] }) });
    await show(<HomePage />);
    expect(screen.getByText('接下来：夜猫子，今天 22:00')).toBeTruthy();
  });

  it('tells a member that nothing is on, and offers staff to open something', async () => {
    answers({ 'groups.read-home': done({ ...home, cards: [] }) });
    await show(<HomePage />);
    expect(screen.getByText('这会儿没有打卡')).toBeTruthy();
    expect(screen.queryByText('开一个打卡')).toBeNull();
    expect(screen.queryByText('运营')).toBeNull();
    const me = { ...home.me, role: 'admin', isStaff: true };
    answers({ 'groups.read-home': done({ ...home, me, cards: [] }) });
    await show(<HomePage />);
    expect(screen.getByText('开一个打卡')).toBeTruthy();
    expect(screen.getByText('运营')).toBeTruthy();
  });

  it('shows without network what it last showed, and from when', async () => {
    answers();
    await show(<HomePage />);
    answers({ 'groups.read-home': noNetwork, 'groups.enter': noNetwork });
    cleanup();
    await show(<HomePage />);
    expect(screen.getByText('没连上网。下面是 今天 19:42 的样子')).toBeTruthy();
    expect(screen.getByText('1,286')).toBeTruthy();
  });

  it('promises no points without network on another day', async () => {
    answers();
    await show(<HomePage />);
    answers({ 'groups.read-home': noNetwork, 'groups.enter': noNetwork });
    jest.spyOn(Date, 'now').mockReturnValue(NOW_MS + 86_400_000);
    cleanup();
    await show(<HomePage />);
    expect(screen.getByText('打卡')).toBeTruthy();
    expect(screen.queryByText('打卡 · 得 30 分')).toBeNull();
  });

  it('folds a long list of what is on, and opens a coupon’s rules from it', async () => {
    const batch = (id: string) => ({
      context: 'coupons',
      campaignId: id,
      title: `券 ${id}`,
      startsAtMs: 0,
      endsAtMs: NOW_MS + 86_400_000,
      paused: id === 'b2',
      checkIn: null,
    });
    const cards = [...home.cards, ...['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7'].map(batch)];
    answers({ 'groups.read-home': done({ ...home, cards }) });
    await show(<HomePage />);
    expect(screen.queryByText('券 b7')).toBeNull();
    await tap('全部 7 个');
    expect(screen.getByText('暂停中')).toBeTruthy();
    await tap('券 b7');
    expect(phone.opened).toEqual(['/subpackages/member/pages/rules/index?kind=batch&id=b7&groupId=g1']);
  });

  it('asks to look at rules that changed', async () => {
    answers({ 'groups.read-home': done({ ...home, me: { ...home.me, rulesAccepted: false } }) });
    await show(<HomePage />);
    await tap('看一看');
    expect(phone.opened).toEqual(['/subpackages/member/pages/rules/index?kind=group&id=g1&groupId=g1']);
  });

  it('says that a group was dissolved, with what is left', async () => {
    answers({ 'groups.read-home': refused('GROUP_DISSOLVED') });
    await show(<HomePage />);
    expect(screen.getByText(/已经解散了。你的积分和券还在/)).toBeTruthy();
    expect(screen.getByText('换一个群')).toBeTruthy();
  });

  it('asks somebody anew where they stand when they are not in the group any more', async () => {
    const cloud = answers({ 'groups.read-home': refused('NOT_ALLOWED'), 'groups.enter': done({ view: 'nowhere' }) });
    await show(<HomePage />);
    await settled();
    expect(screen.getByText('从群里点开卡片就能进来')).toBeTruthy();
    expect(cloud.asked).toContain('groups.enter');
  });
});
