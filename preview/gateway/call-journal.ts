/** One cloud call as the panel tells it. No input and no reply: only what kind of thing happened. */
export interface CallNote {
  /** Counts from 1 within this process. */
  readonly number: number;
  readonly name: string;
  readonly operation: string;
  readonly ms: number;
  /** Null when the call did what was asked, otherwise the refusal. */
  readonly code: string | null;
  readonly written: readonly { readonly collection: string; readonly count: number }[];
}

const KEPT = 50;

/** The last 50 calls, for the panel. */
export class CallJournal {
  private readonly notes: CallNote[] = [];
  private last = 0;

  add(note: Omit<CallNote, 'number'>): void {
    this.last += 1;
    this.notes.push({ number: this.last, ...note });
    if (this.notes.length > KEPT) this.notes.shift();
  }

  after(number: number): readonly CallNote[] {
    return this.notes.filter((note) => note.number > number);
  }
}
