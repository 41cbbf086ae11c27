import { seededRandom } from '../../server/adapters/hostile/seeded-random';

/** Chance that can be thrown again: the same seed gives the same throws. */
export class Dice {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
    // The first values of neighbouring seeds lie close together.
    this.next();
    this.next();
  }

  happens(chance: number): boolean {
    return chance > 0 && this.next() < chance;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[Math.floor(this.next() * items.length)] as Item;
  }

  /** One of the names, by weight. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(weights) as Name[];
    let total = 0;
    for (const name of names) total += weights[name];
    let left = this.next() * total;
    for (const name of names) {
      left -= weights[name];
      if (left < 0) return name;
    }
    return names[0] as Name;
  }
}
