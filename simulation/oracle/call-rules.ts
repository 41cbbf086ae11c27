import { type Change, changesOf } from './books';
import type { Answered, Asked, Call, CommitFacts } from './calls';
import type { Findings } from './findings';
import { RECORDS, type RecordDoc } from './shapes';

/** What a refusal may leave: its record, and the count of the caller's writes. */
const BOOKKEEPING: readonly string[] = ['operations', 'people'];
/** Not answers to the wish, but to the attempt. */
/** `JOIN_FIRST` is said to who is not known, or not any more: an erased person has no records of their own. */
const UNDECIDED: readonly string[] = ['TRY_AGAIN', 'UNDECIDED', 'INTERNAL', 'EXPIRED', 'JOIN_FIRST'];

/** Clears what somebody left behind in many small steps, once its own record stands. */
const TAILED = 'groups.erase-me';

/** A "no" that stands: said once, it is the answer to this key for ever (L2). */
const FINAL: readonly string[] = [
  'POINTS_LACKING',
  'LIMIT_REACHED',
  'ALREADY_CHECKED_IN',
  'ALREADY_USED',
  'ALREADY_REVERSED',
  'ALREADY_DECIDED',
  'ACCOUNT_FROZEN',
];

/** So long a refusal is kept; a phone that asks again after that is answered anew (decisions §3). */
const REFUSED_MS = 7 * 86_400_000;

/** One tap, over all the times it was sent. */
interface Tap {
  readonly asked: Asked;
  readonly records: Map<string, RecordDoc>;
  /** The first final answer, as text. */
  answer: string | null;
}

/** I8 to I10: one key, one effect, one answer; a refusal changes nothing. */
export class Taps {
  private readonly taps = new Map<string, Tap>();

  constructor(private readonly findings: Findings) {}

  sent(asked: Asked): void {
    if (asked.key !== '' && !this.taps.has(nameOf(asked)))
      this.taps.set(nameOf(asked), { asked, records: new Map(), answer: null });
  }

  committed(changes: readonly Change[], { by }: CommitFacts): void {
    if (by?.asked == null) return;
    for (const { collection } of changes) by.wrote.add(collection);
    const tap = this.taps.get(nameOf(by.asked));
    const all = changesOf(changes, RECORDS).flatMap(({ before, after }) =>
      before === null && after !== null ? [after] : [],
    );
    const made = all.filter(({ outcome }) => outcome !== 'expired');
    // Whoever stands before what a dead call holds records that it expired, and nothing else with it.
    const isExpiring = made.length === 0 && all.length === 1 && changes.length === 1;
    if (tap !== undefined && !isExpiring) this.effect(tap, made);
  }

  /** A commit of a tap holds its one record, and no tap has two. */
  private effect({ asked, records }: Tap, made: readonly RecordDoc[]): void {
    const { operation, key } = asked;
    const own = made.filter((record) => record.operation === operation);
    // What follows by itself is recorded as such: somebody moves up, a party that was erased withdraws.
    const isAside = own.length === 0 && made.length === 1;
    const isTail = made.length === 0 && operation === TAILED && records.size > 0;
    const isOne = own.length === 1 || isAside || isTail;
    this.findings.check(isOne, 'I8', () => `${operation} committed with ${made.length} records`);
    for (const record of own) records.set(record.id, record);
    this.findings.check(records.size <= 1, 'I8', () => `${operation} ${key} took effect twice`);
  }

  answered({ asked, wrote }: Call, answer: Answered | null, nowMs: number): void {
    if (asked === null || answer === null) return;
    const { operation } = asked;
    if (asked.forbidden === true) this.findings.check(!answer.ok, 'S1', () => `${asked.who} may not ${operation}`);
    if (!answer.ok && !UNDECIDED.includes(answer.code)) {
      const left = [...wrote].filter((collection) => !BOOKKEEPING.includes(collection));
      this.findings.check(
        left.length === 0,
        'I10',
        () => `${operation} answered ${answer.code} and wrote ${left.join()}`,
      );
    }
    const tap = this.taps.get(nameOf(asked));
    if (tap !== undefined) this.answeredTap(tap, answer, nowMs);
  }

  private answeredTap(tap: Tap, answer: Answered, nowMs: number): void {
    const { asked, records } = tap;
    const record = [...records.values()][0];
    const what = `${asked.operation} ${asked.key}`;
    if (answer.ok) {
      const isThere = record?.outcome === 'done';
      this.findings.check(isThere, 'I9', () => `${what} was answered and is nowhere`);
    } else {
      if (UNDECIDED.includes(answer.code)) return;
      const stands = record !== undefined || !FINAL.includes(answer.code);
      this.findings.check(stands, 'L2', () => `${what} was refused for good and is nowhere`);
    }
    const isKept = record?.outcome !== 'refused' || nowMs < record.atMs + REFUSED_MS;
    if (record !== undefined && isKept) this.checkSame(tap, record, { what, text: JSON.stringify(answer) });
  }

  /** What is recorded is the answer, byte for byte, every time. */
  private checkSame(tap: Tap, record: RecordDoc, { what, text }: { what: string; text: string }): void {
    this.findings.check(record.reply === text, 'I8', () => `${what}: ${text} instead of ${record.reply}`);
    const isFirst = tap.answer === null || tap.answer === text;
    this.findings.check(isFirst, 'I8', () => `${what}: ${text} after ${String(tap.answer)}`);
    tap.answer = text;
  }
}

const nameOf = ({ who, operation, key }: Asked): string => `${who}|${operation}|${key}`;
