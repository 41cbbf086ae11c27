import type { Dice } from '../engine/dice';
import type { Phones } from './phone';
import type { Scene } from './scene';
import type { Stage } from './stage';

/** What an act plays on. `dice` are its own. */
export interface Play {
  readonly stage: Stage;
  readonly phones: Phones;
  readonly scene: Scene;
  readonly dice: Dice;
}

export type Act = (play: Play) => Promise<void>;

/** What acts read of answers that went through. */
export interface Told {
  readonly couponId?: string;
  readonly adjustmentId?: string;
  readonly path?: string;
  readonly entry?: { readonly number: number } | null;
  readonly code?: string | null;
  readonly validUntilMs?: number;
  readonly token?: string | null;
  readonly tokens?: readonly { readonly token: string }[];
  readonly ticket?: string | null;
  readonly entryId?: string;
  readonly numbers?: readonly number[];
  readonly memberId?: string | null;
  readonly pickUpId?: string;
  readonly caseId?: string;
  readonly signUpId?: string;
  readonly formId?: string;
  readonly seriesId?: string | null;
  readonly sessions?: readonly { readonly formId: string }[];
  readonly coming?: readonly { readonly day: string; readonly makeAtMs: number; readonly isSkipped: boolean }[];
  readonly next?: {
    readonly day: string;
    readonly terms: { readonly capacity: number | null } & Readonly<Record<string, unknown>>;
  } | null;
  readonly highlightId?: string;
  readonly mine?: { readonly state: string; readonly confirmByMs: number };
  readonly form?: {
    readonly edition: number;
    readonly terms: { readonly capacity: number | null } & Readonly<Record<string, unknown>>;
  };
}

/** The data of an answer that went through, null of any other. */
export function dataOf(answer: { readonly ok: boolean } | null): Told | null {
  return answer?.ok === true && 'data' in answer ? (answer.data as Told) : null;
}

/** Words that only one tap has, so that its effect can be told from all others. */
export const noteOf = (dice: Dice): string => `n${String(dice.whole(1, 1e9))}`;
