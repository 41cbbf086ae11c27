import type { EntryLine } from '../../../contracts/points-views';
import { comingSentence, entrySentence, expirySentence, standingSentence, worthSentence } from './copy';

const at = (text: string): number => Date.parse(`${text}+08:00`);
const line: EntryLine = {
  number: 214,
  kind: 'earn',
  side: 'earned',
  reason: 'check-in',
  points: 12,
  balanceAfterPoints: 1298,
  debtAfterPoints: 0,
  subject: 'check-in:ch1:2026-11-23',
  title: '阅读打卡',
  parts: [
    { reason: 'check-in', points: 10 },
    { reason: 'milestone', points: 2 },
  ],
  reverses: null,
  atMs: at('2026-11-23T19:43'),
  day: '2026-11-23',
  note: '',
};

describe('a line of the ledger reads', () => {
  it('like a receipt when something was earned', () => {
    expect(entrySentence(line)).toEqual({
      title: '阅读打卡',
      caption: '19:43 · 打卡 10 + 连续 2',
      amount: '+12',
      balance: '余 1,298',
    });
  });

  test.each<[string, Partial<EntryLine>, string, string]>([
    ['one part', { parts: [{ reason: 'check-in', points: 12 }] }, '阅读打卡', '19:43 · 打卡'],
    ['an exchange', { kind: 'spend', points: -300, title: '满 30 减 5' }, '兑换 满 30 减 5', '19:43'],
    ['a return', { kind: 'return', title: '满 30 减 5', reverses: 12 }, '退回 · 满 30 减 5', '19:43 · 原第 12 笔'],
    ['an expiry', { kind: 'expiry', reason: 'expiry', points: -5, title: '' }, '到期的积分', '19:43'],
    [
      'an adjustment',
      { kind: 'adjustment', reason: 'compensation', title: '', note: '上周少记了' },
      '管理员加的 · 补偿',
      '19:43 · 上周少记了',
    ],
    [
      'a reversal',
      { kind: 'reversal', reason: 'taken-back', points: -12, reverses: 3, note: '这天没来' },
      '收回 · 阅读打卡',
      '19:43 · 原第 3 笔 · 这天没来',
    ],
    [
      'a reversal of what staff gave',
      { kind: 'reversal', reason: 'taken-back', points: -36, title: '', reverses: 54, note: '' },
      '收回管理员加的',
      '19:43 · 原第 54 笔',
    ],
  ])('for %s', (...[, change, title, caption]) => {
    expect(entrySentence({ ...line, ...change })).toMatchObject({ title, caption });
  });

  it('says what is owed, where something is', () => {
    expect(entrySentence({ ...line, balanceAfterPoints: 0, debtAfterPoints: 80 }).balance).toBe('余 0 · 欠 80');
  });
});

describe('the points page says', () => {
  const nowMs = at('2026-11-23T08:00');

  it('what points are worth and when they go', () => {
    expect(worthSentence({ worthFen: 1298, pointsPerYuan: 100 })).toBe('约值 ¥12.98 · 100 分抵 ¥1');
    expect(expirySentence({ points: 200, expiresOn: '2026-12-31', daysLeft: 38 }, nowMs)).toBe(
      '200 分将在 12 月 31 日到期，还有 38 天',
    );
    expect(expirySentence({ points: 200, expiresOn: '2026-11-23', daysLeft: 0 }, nowMs)).toBe('200 分今晚 24:00 到期');
  });

  it('what is to come', () => {
    const coming = {
      adjustmentId: 'a',
      points: 3000,
      reason: 'activity',
      note: '年会',
      effectiveAtMs: nowMs + 86_400_000,
    } as const;
    expect(comingSentence(coming, nowMs)).toBe('明天 08:00 会调整 +3,000 分 · 活动：年会');
  });

  it('what is not as usual, the case number first', () => {
    const usual = { status: 'open', caseNumber: null, debtPoints: 0 } as const;
    expect(standingSentence(usual)).toBeNull();
    expect(standingSentence({ ...usual, status: 'frozen', caseNumber: '2026-11-23-A1B2C3' })).toContain(
      '2026-11-23-A1B2C3',
    );
    expect(standingSentence({ ...usual, status: 'frozen' })).toContain('先不能用');
    expect(standingSentence({ ...usual, debtPoints: 80 })).toContain('80 分');
  });
});
