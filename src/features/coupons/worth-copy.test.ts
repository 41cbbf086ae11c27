import { stubWords, validityWords, worthSentence } from './worth-copy';

const NOW_MS = Date.UTC(2026, 10, 23, 11, 42);

describe('what a coupon is worth', () => {
  it.each([
    [{ kind: 'amount', fen: 500 }, 3000, '¥5', '满 30 可用', '满 ¥30 减 ¥5'],
    [{ kind: 'amount', fen: 1050 }, 0, '¥10.50', '无门槛', '减 ¥10.50'],
    [{ kind: 'percent', percentOff: 15, capFen: 2000 }, 0, '8.5折', '最多减 ¥20', '打 8.5 折，最多减 ¥20'],
    [{ kind: 'percent', percentOff: 20, capFen: 2000 }, 0, '8折', '最多减 ¥20', '打 8 折，最多减 ¥20'],
    [{ kind: 'item', text: '任意拿铁一杯', worthFen: 2200 }, 0, '拿铁', '1 杯', '任意拿铁一杯'],
    [{ kind: 'item', text: '豆浆油条一份', worthFen: 600 }, 0, '豆浆油条', '1 份', '豆浆油条一份'],
    [{ kind: 'item', text: '绘本课', worthFen: 9900 }, 1000, '绘本课', '1 份', '满 ¥10 送绘本课'],
  ] as const)('is said on the stub and in a sentence: %j', (worth, minimumFen, ...[large, note, sentence]) => {
    const stub = stubWords(worth, minimumFen);
    expect(`${stub.worthPrefix ?? ''}${stub.worth}${stub.worthSuffix ?? ''}`).toBe(large);
    expect(stub.worthNote).toBe(note);
    expect(worthSentence(worth, minimumFen)).toBe(sentence);
  });

  it('is good until a day that is named, or for days from then on', () => {
    const untilMs = Date.UTC(2026, 11, 31, 16);
    expect(validityWords({ kind: 'days', days: 30 }, NOW_MS)).toBe('到手后 30 天内有效');
    expect(validityWords({ kind: 'dates', fromMs: 0, untilMs }, NOW_MS)).toBe('12 月 31 日 24:00 前有效');
  });
});
