import type { Theme } from '../story/acts';

/** A bug that somebody could make, planted in the simulator's build alone to see that the oracle finds it. */
export interface Canary {
  readonly name: string;
  /** The file it sits in, from the root. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly right: string;
  readonly wrong: string;
}

/** A canary, and the themes it shows in: only seeds about one of them are played. */
export interface PlantedCanary extends Canary {
  readonly themes: readonly Theme[];
}
