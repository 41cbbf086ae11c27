const ASKED_MAX = 200;

/** What was asked last, for whoever wants to see it. */
export class LatelyAsked<Asked> {
  private asked: Asked[] = [];

  add(one: Asked): void {
    this.asked.push(one);
    if (this.asked.length > ASKED_MAX) this.asked.shift();
  }

  /** Newest first. */
  list(): readonly Asked[] {
    return [...this.asked].reverse();
  }

  clear(): void {
    this.asked = [];
  }
}
