import { addDays, type BusinessDay } from '../../domain/kernel/business-day';

interface Point {
  /** Which day is its last. */
  expiresOn: BusinessDay;
  /** The hold that has set it aside. */
  heldBy: string | null;
}

/**
 * What a points account should do, told one point at a time: every point is an object that knows its last day. Slow and
 * plain on purpose; it shares nothing with the rules but the calendar.
 */
export class LedgerModel {
  points: Point[] = [];
  debt = 0;
  earnedOn = new Map<BusinessDay, number>();
  holds = new Map<string, { untilMs: number }>();

  constructor(
    public today: BusinessDay,
    public nowMs: number,
  ) {}

  usable(): Point[] {
    const open = this.points.filter((point) => point.expiresOn >= this.today && !this.isHeld(point));
    return open.sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : 0));
  }

  available(): number {
    return this.usable().length;
  }

  earn(wished: number): number {
    const already = this.earnedOn.get(this.today) ?? 0;
    const granted = Math.min(wished, Math.max(0, 500 - already));
    this.earnedOn.set(this.today, already + granted);
    this.add(Array.from({ length: granted }, () => `${String(Number(this.today.slice(0, 4)) + 1)}-12-31`));
    return granted;
  }

  /** The last days of the points spent, or null when there are not enough. */
  spend(count: number): BusinessDay[] | null {
    const usable = this.usable();
    return usable.length < count ? null : this.take(usable.slice(0, count));
  }

  giveBack(days: readonly BusinessDay[]): void {
    this.add(days.map((day) => (day < this.today ? addDays(this.today, 7) : day)));
  }

  takeBack(count: number, ownDay: BusinessDay): void {
    const usable = this.usable();
    const own = usable.filter((point) => point.expiresOn === ownDay);
    const others = usable.filter((point) => point.expiresOn !== ownDay).reverse();
    const taken = this.take([...own, ...others].slice(0, count));
    this.debt += count - taken.length;
  }

  hold(id: string, count: number, untilMs: number): boolean {
    const usable = this.usable();
    if (usable.length < count) return false;
    for (const point of usable.slice(0, count)) point.heldBy = id;
    this.holds.set(id, { untilMs });
    return true;
  }

  release(id: string): void {
    for (const point of this.points) if (point.heldBy === id) point.heldBy = null;
    this.holds.delete(id);
  }

  postHold(id: string): void {
    this.take(this.points.filter((point) => point.heldBy === id));
    this.holds.delete(id);
  }

  isActive(id: string): boolean {
    return this.nowMs < (this.holds.get(id)?.untilMs ?? 0);
  }

  private isHeld(point: Point): boolean {
    return point.heldBy !== null && this.isActive(point.heldBy);
  }

  /** Points that come repay a debt first, those that live longest. */
  private add(days: readonly BusinessDay[]): void {
    const sorted = [...days].sort();
    const repaid = Math.min(this.debt, sorted.length);
    this.debt -= repaid;
    const kept = sorted.slice(0, sorted.length - repaid);
    this.points.push(...kept.map((expiresOn) => ({ expiresOn, heldBy: null })));
  }

  private take(points: readonly Point[]): BusinessDay[] {
    const gone = new Set(points);
    this.points = this.points.filter((point) => !gone.has(point));
    return points.map((point) => point.expiresOn);
  }
}
