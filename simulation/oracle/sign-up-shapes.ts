import type { Doc, Of } from './books';

export interface FormDoc extends Doc {
  readonly groupId: string;
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  readonly terms: {
    readonly event: { readonly startsAtMs: number; readonly endsAtMs: number } | null;
    readonly closesAtMs: number;
    readonly capacity: number | null;
    readonly perMember: { readonly max: number };
    readonly plusOnesMax: number;
    readonly waitlist: { readonly max: number } | null;
    readonly attendancePoints: number;
  };
}

export type Counts = Readonly<Record<string, number>>;

export interface PlacesDoc extends Doc {
  readonly left: number;
  readonly total: number;
  readonly changes: readonly string[];
  readonly freeSlotCount: number;
  readonly waiting: readonly string[];
  readonly waitingCount: number;
  readonly startsAtMs: number;
  readonly waitlistMax: number;
}

export type SignUpState =
  'pending' | 'returned' | 'confirmed' | 'waiting' | 'offered' | 'cancelled' | 'declined' | 'lapsed';

export interface SignUpDoc extends Doc {
  readonly formId: string;
  /** '' for a walk-in without an account. */
  readonly memberId: string;
  readonly name: string;
  readonly state: SignUpState;
  readonly places: number;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly round: number;
  readonly confirmByMs: number;
  readonly attendance: { readonly atMs: number; readonly way: string; readonly points: number } | null;
  readonly needs: Counts;
  readonly chosen: readonly string[];
  readonly eraseAtMs: number;
}

export const FORMS: Of<FormDoc> = { name: 'forms' };
export const PLACES: Of<PlacesDoc> = { name: 'form-places' };
export const SIGN_UPS: Of<SignUpDoc> = { name: 'sign-ups' };

const HOLDING: readonly SignUpState[] = ['pending', 'returned', 'confirmed', 'offered'];

/** Whether a sign-up has its places. */
export const holds = ({ state }: Pick<SignUpDoc, 'state'>): boolean => HOLDING.includes(state);

export const isOn = (signUp: Pick<SignUpDoc, 'state'>): boolean => holds(signUp) || signUp.state === 'waiting';

/** A counter of the places by name: `left`, `total_{option}` and their like. */
export const countOf = (places: PlacesDoc, field: string): number => (places as unknown as Counts)[field] ?? 0;

/** Options with a limit of their own, by key. */
export const limitedOptions = (places: PlacesDoc): readonly string[] =>
  Object.keys(places).flatMap((field) => (field.startsWith('total_') ? [field.slice('total_'.length)] : []));

export interface Turn {
  readonly signUpId: string;
  readonly round: number;
  readonly needs: Counts;
}

/** A turn as it stands in the list: whose, which round, what it needs. */
export function turnOf(text: string): Turn {
  const [signUpId, round, needs] = JSON.parse(text) as [string, number, Counts];
  return { signUpId, round, needs };
}

export const fits = (needs: Counts, places: PlacesDoc): boolean =>
  Object.entries(needs).every(([field, count]) => countOf(places, field) >= count);
