/** Something that must never be. `rule` names the invariant of the catalogue. */
export interface Finding {
  readonly rule: string;
  readonly what: string;
}

/** Collects what is wrong; ten are enough to understand a seed. */
export class Findings {
  readonly list: Finding[] = [];

  check(holds: boolean, rule: string, what: () => string): void {
    if (!holds && this.list.length < 10) this.list.push({ rule, what: what() });
  }
}
