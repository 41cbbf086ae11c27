import type { Answer, Asking, Stage } from './stage';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;
/** How often a phone tries before its owner puts it away. The tap stays on it, with its key. */
const TRIES_MAX = 4;
/** The phone gives up waiting a little after the function does. */
const PATIENCE_MS = 25 * SECOND_MS;

const AGAIN: readonly string[] = ['TRY_AGAIN', 'UNDECIDED', 'INTERNAL'];

/** A tap that has no final answer yet. */
interface Tap {
  readonly asking: Asking;
  readonly then: (answer: Answer) => void;
}

export interface NetworkCounts {
  lostRequests: number;
  lostReplies: number;
  duplicates: number;
  hoursLate: number;
}

/** All the phones: they keep every tap with its key until it has a final answer, through a network that eats and repeats. */
export class Phones {
  readonly counts: NetworkCounts = { lostRequests: 0, lostReplies: 0, duplicates: 0, hoursLate: 0 };
  readonly unanswered: Tap[] = [];
  private isRough = false;
  private taps = 0;

  constructor(private readonly stage: Stage) {}

  rough(isOn: boolean): void {
    this.isRough = isOn;
  }

  /** Asks for something that changes nothing; null when no answer came. */
  async read(asking: Omit<Asking, 'key'>): Promise<Answer | null> {
    return this.send({ ...asking, key: '' });
  }

  /** Taps: one key, sent until the answer is final. Null when the phone was put away before. */
  async tap(wish: Omit<Asking, 'key'>): Promise<Answer | null> {
    this.taps += 1;
    const asking = { ...wish, key: `key-${String(this.taps).padStart(14, '0')}` };
    const answer = await this.insist(asking, TRIES_MAX);
    if (answer === null) this.unanswered.push({ asking, then: () => undefined });
    return answer;
  }

  /** Opens every phone again: what has no answer yet is sent once more, with its key. */
  async reopen(): Promise<void> {
    const waiting = this.unanswered.splice(0);
    await Promise.all(
      waiting.map(async (tap) => {
        const answer = await this.insist(tap.asking, TRIES_MAX);
        if (answer === null) this.unanswered.push(tap);
      }),
    );
  }

  private async insist(asking: Asking, tries: number): Promise<Answer | null> {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const answer = await this.send(asking);
      if (answer !== null && (answer.ok || !AGAIN.includes(answer.code))) return answer;
      await this.stage.time.sleep(attempt * SECOND_MS + this.stage.dice.whole(0, 2_000));
    }
    return null;
  }

  private async send(asking: Asking): Promise<Answer | null> {
    const { stage } = this;
    if (this.strikes('duplicated')) void this.repeat(asking);
    if (this.strikes('lostRequest')) {
      this.counts.lostRequests += 1;
      await stage.time.sleep(PATIENCE_MS);
      return null;
    }
    await stage.time.sleep(stage.dice.whole(5, 120));
    const answer = await stage.call(asking);
    if (answer !== null && !this.strikes('lostReply')) return answer;
    if (answer !== null) this.counts.lostReplies += 1;
    await stage.time.sleep(PATIENCE_MS);
    return null;
  }

  /** The same message once more, soon or hours later. Nobody waits for what it answers. */
  private async repeat(asking: Asking): Promise<void> {
    const { time, dice } = this.stage;
    const isLate = this.strikes('hoursLate');
    this.counts[isLate ? 'hoursLate' : 'duplicates'] += 1;
    await time.sleep(isLate ? dice.whole(1, 6) * HOUR_MS : dice.whole(0, 400));
    await this.stage.call(asking);
  }

  private strikes(kind: 'lostRequest' | 'lostReply' | 'duplicated' | 'hoursLate'): boolean {
    return this.isRough && this.stage.dice.happens(this.stage.plan.network[kind]);
  }
}
