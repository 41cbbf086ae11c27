import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { addDays, startOfDayMs } from '../../domain/kernel/business-day';
import { type Account, openAccount } from '../../domain/points/account';
import { earn } from '../../domain/points/earn';
import type { Entry } from '../../domain/points/entry';
import { type Digest, sealPosting } from '../../domain/points/entry-chain';
import { expirePoints } from '../../domain/points/expire-points';
import { holdPoints, postHold, voidHold } from '../../domain/points/hold-points';
import type { Posting } from '../../domain/points/posting';
import { returnPoints } from '../../domain/points/return-points';
import { reverseEntry } from '../../domain/points/reverse-entry';
import { spend } from '../../domain/points/spend';
import { LedgerModel } from './ledger-model';

export const testDigest: Digest = (text) => createHash('sha256').update(text).digest('base64url');

export type Step =
  | { readonly do: 'earn'; readonly points: number }
  | { readonly do: 'spend'; readonly points: number }
  | { readonly do: 'return'; readonly pick: number }
  | { readonly do: 'reverse'; readonly pick: number; readonly points: number }
  | { readonly do: 'hold'; readonly points: number; readonly days: number }
  | { readonly do: 'post' | 'void'; readonly pick: number }
  | { readonly do: 'sweep' }
  | { readonly do: 'wait'; readonly days: number };

const pick = fc.nat(1_000);
const points = fc.integer({ min: 1, max: 300 });

/** Anything that may happen to an account, in any order, over years. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('earn' as const), points }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('spend' as const), points }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('return' as const), pick }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('reverse' as const), pick, points }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('hold' as const), points, days: fc.integer({ min: 1, max: 20 }) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('post' as const, 'void' as const), pick }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('sweep' as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 250 }) }) },
  ),
  { maxLength: 60 },
);

/** One account living through steps, with the model beside it. */
export class LedgerLife {
  account: Account = openAccount('m_li');
  readonly entries: Entry[] = [];
  readonly model: LedgerModel;
  private readonly reversed = new Map<number, number>();
  private readonly returned = new Set<number>();

  constructor(
    private readonly sweeps = true,
    start = '2026-11-23',
  ) {
    this.model = new LedgerModel(start, startOfDayMs(start) + 1);
  }

  get nowMs(): number {
    return this.model.nowMs;
  }

  take(step: Step): void {
    switch (step.do) {
      case 'earn': {
        this.earn(step.points);
        return;
      }
      case 'spend': {
        this.spend(step.points);
        return;
      }
      case 'return': {
        this.giveBack(step.pick);
        return;
      }
      case 'reverse': {
        this.reverse(step.pick, step.points);
        return;
      }
      case 'hold': {
        this.hold(step.points, step.days);
        return;
      }
      case 'post':
      case 'void': {
        this.endHold(step.do, step.pick);
        return;
      }
      case 'sweep': {
        this.sweep();
        return;
      }
      case 'wait':
        this.model.today = addDays(this.model.today, step.days);
        this.model.nowMs = startOfDayMs(this.model.today) + 1;
    }
  }

  earn(count: number): void {
    const outcome = earn(
      this.account,
      { ...about, parts: [{ reason: 'check-in', points: count }], expiryYears: 1 },
      this.nowMs,
    );
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.value.grantedPoints).toBe(this.model.earn(count));
    if (outcome.value.posting !== null) this.write(outcome.value.posting);
  }

  spend(count: number): void {
    const outcome = spend(this.account, { ...about, reason: 'coupon-exchange', points: count }, this.nowMs);
    const days = this.model.spend(count);
    expect(outcome.ok).toBe(days !== null);
    if (!outcome.ok || days === null) return;
    expect(
      outcome.value.entry.allocation.flatMap((share) => Array.from({ length: share.points }, () => share.expiresOn)),
    ).toEqual(days);
    this.write(outcome.value);
  }

  sweep(): void {
    if (!this.sweeps) return;
    for (let posting = expirePoints(this.account, this.nowMs); posting !== null;) {
      this.write(posting);
      posting = expirePoints(this.account, this.nowMs);
    }
  }

  private giveBack(nth: number): void {
    const spent = this.entries.filter((entry) => entry.kind === 'spend' && !this.returned.has(entry.number));
    const entry = spent[nth % Math.max(1, spent.length)];
    if (entry === undefined) return;
    this.returned.add(entry.number);
    const wish = { ...about, reason: 'coupon-return', allocation: entry.allocation, reverses: entry.number } as const;
    const outcome = returnPoints(this.account, wish, this.nowMs);
    if (!outcome.ok) throw new Error(outcome.code);
    if (outcome.value.posting !== null) this.write(outcome.value.posting);
    this.model.giveBack(daysOf(entry));
  }

  private reverse(nth: number, count: number): void {
    const earned = this.entries.filter((entry) => entry.kind === 'earn');
    const entry = earned[nth % Math.max(1, earned.length)];
    if (entry === undefined) return;
    const reversedPoints = this.reversed.get(entry.number) ?? 0;
    const wish = { entry, reversedPoints, points: count, byMemberId: 'm_su', note: '记错了' };
    const outcome = reverseEntry(this.account, wish, this.nowMs);
    expect(outcome.ok).toBe(reversedPoints + count <= entry.points);
    if (!outcome.ok) return;
    this.reversed.set(entry.number, reversedPoints + count);
    this.model.takeBack(count, entry.allocation[0]?.expiresOn ?? '');
    this.write(outcome.value);
  }

  private hold(count: number, days: number): void {
    const id = `h${String(this.model.holds.size)}:${String(this.nowMs)}:${String(count)}`;
    if (this.model.holds.has(id) || this.account.holds.length >= 20) return;
    const expiresAtMs = this.nowMs + days * 86_400_000;
    const outcome = holdPoints(this.account, { id, points: count, expiresAtMs }, this.nowMs);
    expect(outcome.ok).toBe(this.model.hold(id, count, expiresAtMs));
    if (outcome.ok) this.account = outcome.value;
  }

  private endHold(how: 'post' | 'void', nth: number): void {
    const ids = [...this.model.holds.keys()];
    const id = ids[nth % Math.max(1, ids.length)];
    if (id === undefined) return;
    const wasActive = this.model.isActive(id);
    const size = this.account.holds.find((one) => one.id === id)?.points ?? 1;
    const outcome =
      how === 'post'
        ? postHold(this.account, { ...about, reason: 'coupon-exchange', id, points: size }, this.nowMs)
        : voidHold(this.account, id, this.nowMs);
    expect(outcome.ok).toBe(wasActive);
    if (!outcome.ok) return;
    if (how === 'post') this.model.postHold(id);
    else this.model.release(id);
    if ('entry' in outcome.value) this.write(outcome.value);
    else this.account = outcome.value;
  }

  private write(posting: Posting): void {
    const sealed = sealPosting(posting, testDigest);
    this.entries.push(sealed.entry);
    this.account = sealed.account;
  }
}

const about = { groupId: 'g1', subject: 'check-in:ch1', title: '每天读 20 分钟' };

function daysOf(entry: Entry): string[] {
  return entry.allocation.flatMap((share) => Array.from({ length: share.points }, () => share.expiresOn));
}
