import type { FaultRates } from '../../server/adapters/hostile/faults';
import type { ActName, Theme } from '../story/acts';
import type { Town } from './plan-town';

/** Something that somebody, a timer or the clock does, once. */
export interface PlannedAct {
  /** Its place in the whole plan; stays when others are left out. */
  readonly number: number;
  readonly atMs: number;
  readonly name: ActName;
  /** What the act throws its own dice from, so that leaving another act out changes nothing here. */
  readonly seed: number;
}

/** What the way between phone and function does to a message, each a chance per message. */
export interface NetworkRates {
  /** The request never arrives. */
  readonly lostRequest: number;
  /** The answer never arrives. */
  readonly lostReply: number;
  /** The request arrives twice. */
  readonly duplicated: number;
  /** The second copy comes hours later. */
  readonly hoursLate: number;
}

export interface ProcessRates {
  /** A process dies at one of its first requests. */
  readonly killed: number;
  /** A text check or a message outside the program fails. */
  readonly outsideFails: number;
}

/** Everything that one seed decides beforehand. */
export interface Plan extends Town {
  readonly seed: number;
  /** What this seed is about: it plays a part of everything, so that more of each part is played. */
  readonly themes: readonly Theme[];
  readonly store: FaultRates;
  readonly network: NetworkRates;
  readonly processes: ProcessRates;
  /** How long the platform lets a function live. */
  readonly functionMs: number;
  readonly acts: readonly PlannedAct[];
}
