import { checkAnswer } from './check-answer';
import type { Question, QuestionKind } from './question';
import { signatureText } from './signature';

const question = (kind: QuestionKind, change: object = {}): Question =>
  ({ id: 'q', title: '问题', required: true, kind, ...change }) as unknown as Question;
const options = ['a', 'b', 'c'].map((id) => ({ id, label: id, quota: null }));

const RESUME = { fileId: 'f1', name: '简历.docx' };

const FILE = question('file', { types: ['pdf', 'word'], maxCount: 1, maxMegabytes: 5 });
const PICTURES = question('image', { maxCount: 2 });
const SLOT = question('slot', { slots: [{ id: 's1', label: '上午', startsAtMs: 1, endsAtMs: 2, quota: 5 }] });
const TEXT = question('text', { minLength: 2, maxLength: 4 });
const NUMBER = question('number', { min: -1, max: 10 });
const STARS = question('rating');
const PICK = question('single', { options });
const PICKS = question('multiple', { options, minPicks: 2, maxPicks: 2 });
const DAY = question('date', { fromDay: '2026-11-02', toDay: '2026-11-04' });
const ANY_DAY = question('date', { fromDay: '', toDay: '' });
const TIME = question('time', { fromMinute: 540, toMinute: 600 });
const PHONE = question('phone');
const REGION = question('region');
const SIGNATURE = question('signature');
const CONSENT = question('consent');

const signed = (length: number) =>
  signatureText([
    [
      { x: 0, y: 0 },
      { x: length, y: 0 },
    ],
  ]);
const LONGEST = '区'.repeat(20);

describe('kept', () => {
  it.each<[string, Question, unknown, unknown]>([
    ['a text of the least length', TEXT, '李四', '李四'],
    ['a number at its least', NUMBER, -1, -1],
    ['a number at its most', NUMBER, 10, 10],
    ['nothing, whatever its sign', NUMBER, -0, 0],
    ['cents', NUMBER, 0.07, 0.07],
    ['one star', STARS, 1, 1],
    ['five stars', STARS, 5, 5],
    ['two picks, in the order of the options', PICKS, ['b', 'a'], ['a', 'b']],
    ['the first day', DAY, '2026-11-02', '2026-11-02'],
    ['the last day', DAY, '2026-11-04', '2026-11-04'],
    ['any day', ANY_DAY, '1999-02-28', '1999-02-28'],
    ['the first minute', TIME, '09:00', '09:00'],
    ['the last minute', TIME, '10:00', '10:00'],
    ['a choice', PICK, 'b', 'b'],
    ['an appointment', SLOT, 's1', 's1'],
    ['a file', FILE, [{ ...RESUME, extra: 1 }], [RESUME]],
    ['pictures', PICTURES, ['f1', 'f2'], ['f1', 'f2']],
    ['a landline', PHONE, '021-62345678', '02162345678'],
    ['a phone with spaces', PHONE, '+86 138-0000 0001', '13800000001'],
    ['a phone as some write it', PHONE, '8613800000001', '13800000001'],
    ['a region of two', REGION, ['上海市', LONGEST], ['上海市', LONGEST]],
    ['a region of three', REGION, ['上海市', '上海市', ' 徐汇区'], ['上海市', '上海市', '徐汇区']],
    ['a signature', SIGNATURE, signed(60), signed(60)],
    ['a yes', CONSENT, true, true],
  ])('%s', (_what, asked, given, kept) => {
    const checked = checkAnswer(asked, given);
    expect(checked).toEqual({ ok: true, value: kept });
    expect(Object.is(checked.ok && checked.value, -0)).toBe(false);
  });
});

describe('refused', () => {
  it.each<[string, Question, unknown, string, (number | string)?]>([
    ['a number for a text', TEXT, 12, 'wrong-shape'],
    ['a text too short', TEXT, ' 李 ', 'too-short', 2],
    ['a text too long', TEXT, '一二三四五', 'too-long', 4],
    ['words for a number', NUMBER, '3', 'wrong-shape'],
    ['no end', NUMBER, Infinity, 'wrong-shape'],
    ['parts of cents', NUMBER, 0.001, 'wrong-shape'],
    ['half a star', STARS, 2.5, 'wrong-shape'],
    ['no star', STARS, 0, 'too-small', 1],
    ['six stars', STARS, 6, 'too-large', 5],
    ['a number below', NUMBER, -1.01, 'too-small', -1],
    ['a number above', NUMBER, 10.01, 'too-large', 10],
    ['a list for one pick', PICK, ['a'], 'wrong-shape'],
    ['what cannot be picked', PICK, 'd', 'unknown-option'],
    ['one pick for a list', PICKS, 'a', 'wrong-shape'],
    ['numbers for picks', PICKS, ['a', 1], 'wrong-shape'],
    ['one of them cannot be picked', PICKS, ['a', 'd'], 'unknown-option'],
    ['one of them twice', PICKS, ['a', 'a'], 'repeated'],
    ['too few', PICKS, ['a'], 'too-few', 2],
    ['too many', PICKS, ['a', 'b', 'c'], 'too-many', 2],
    ['a number for a day', DAY, 20261102, 'wrong-shape'],
    ['a day that is none', ANY_DAY, '2026-02-29', 'bad-day'],
    ['a day in other words', ANY_DAY, '2026-11-2', 'bad-day'],
    ['a day and more', ANY_DAY, '2026-11-02T00:00', 'bad-day'],
    ['the day before', DAY, '2026-11-01', 'too-small', '2026-11-02'],
    ['the day after', DAY, '2026-11-05', 'too-large', '2026-11-04'],
    ['a number for a time', TIME, 900, 'wrong-shape'],
    ['a time that is none', TIME, '24:00', 'bad-time'],
    ['a time and more', TIME, '09:00:00', 'bad-time'],
    ['the minute before', TIME, '08:59', 'too-small', 540],
    ['the minute after', TIME, '10:01', 'too-large', 600],
    ['a file of another type', FILE, [{ ...RESUME, name: 'a.jpg' }], 'wrong-type'],
    ['a picture twice', PICTURES, ['f1', 'f1'], 'repeated'],
    ['half a phone number', PHONE, '1380000', 'bad-phone'],
    ['a number for a phone', PHONE, 13800000001, 'wrong-shape'],
    ['a phone with a digit too many', PHONE, '86138000000012', 'bad-phone'],
    ['a phone behind another number', PHONE, '1+8613800000001', 'bad-phone'],
    ['words for a region', REGION, '上海市', 'wrong-shape'],
    ['a province alone', REGION, ['上海市'], 'bad-region'],
    ['four parts', REGION, ['上海市', '上海市', '徐汇区', '天平街道'], 'bad-region'],
    ['a part of nothing', REGION, ['上海市', ' '], 'bad-region'],
    ['a part too long', REGION, ['上海市', `${LONGEST}区`], 'bad-region'],
    ['a list for a signature', SIGNATURE, ['AAA'], 'wrong-shape'],
    ['no strokes', SIGNATURE, 'a name', 'wrong-shape'],
    ['a slip of the finger', SIGNATURE, signed(59), 'not-signed'],
    ['words for a yes', CONSENT, 'yes', 'wrong-shape'],
    ['a no where a yes is asked', CONSENT, false, 'not-agreed'],
  ])('%s', (...[, asked, given, code, limit]) => {
    const details = limit === undefined ? {} : { details: { limit } };
    expect(checkAnswer(asked, given)).toEqual({ ok: false, code, ...details });
  });
});

describe('nothing given', () => {
  it.each([undefined, null, '', '  '])('%j', (given) => {
    expect(checkAnswer(TEXT, given)).toEqual({ ok: false, code: 'missing' });
    expect(checkAnswer({ ...TEXT, required: false }, given)).toEqual({ ok: true, value: null });
  });

  it('is an empty list, too, and a no where none is asked', () => {
    expect(checkAnswer(PICKS, [])).toEqual({ ok: false, code: 'missing' });
    expect(checkAnswer({ ...CONSENT, required: false }, false)).toEqual({ ok: true, value: null });
    expect(checkAnswer({ ...NUMBER, required: false }, 0)).toEqual({ ok: true, value: 0 });
  });
});
