import * as v from 'valibot';
import type { CalendarDay } from '../domain/check-in/calendar';
import type { CheckInProgress, Standing } from '../domain/check-in/progress';
import type { TodayPromise } from '../domain/check-in/promise-for-today';
import { type ChallengeFacts, type NextMilestone, noMember, unknownChallenge } from './check-in';
import { id, page } from './fields';
import type { ShownPerson } from './groups';
import { read } from './operation';
import type { Page } from './page';

const challenge = { groupId: id, challengeId: id };

/** One challenge as it stands for this member. */
export interface CheckInView {
  readonly challenge: ChallengeFacts;
  readonly standing: Standing;
  /** Null before the first check-in or leave. */
  readonly progress: CheckInProgress | null;
  /** What checking in now gives, or why it does not go. */
  readonly today: TodayPromise;
  /** The month of today, day by day. */
  readonly calendar: readonly CalendarDay[];
  /** Of this month. */
  readonly makeUpsLeft: number;
  readonly leavesLeft: number;
  readonly nextMilestone: NextMilestone | null;
  /** What I wrote today. */
  readonly myText: { readonly text: string; readonly visibility: TextVisibility } | null;
  /** The server's time of this answer. */
  readonly nowMs: number;
}

export type TextVisibility = 'private' | 'pending' | 'group' | 'refused';

export const readCheckIn = read<CheckInView>()({
  access: 'member',
  input: v.strictObject(challenge),
  refusals: { ...unknownChallenge, ...noMember },
});

/** A month long ago, from what was recorded: only days that were done, made up, on leave or taken back. */
export interface PastMonth {
  readonly month: string;
  readonly days: readonly { readonly day: string; readonly state: 'done' | 'made-up' | 'leave' | 'taken-back' }[];
  /** Before this day records are no longer kept. */
  readonly keptFromDay: string;
}

export const readMonth = read<PastMonth>()({
  access: 'member',
  input: v.strictObject({ ...challenge, month: v.pipe(v.string(), v.regex(/^20\d{2}-(0[1-9]|1[0-2])$/)) }),
  refusals: unknownChallenge,
});

/** The group's challenges, newest first: running ones and those that ended. */
export const listChallenges = read<Page<ChallengeFacts>>()({
  access: 'member',
  input: v.strictObject({ groupId: id, ...page }),
  refusals: {},
});

export interface ShownText {
  readonly textId: string;
  readonly who: ShownPerson;
  readonly isMe: boolean;
  readonly day: string;
  readonly atMs: number;
  readonly text: string;
}

/** What members wrote and the group may read, newest first. */
export const listTexts = read<Page<ShownText>>()({
  access: 'member',
  input: v.strictObject({ ...challenge, ...page }),
  refusals: unknownChallenge,
});

export interface MyText {
  readonly textId: string;
  readonly challengeId: string;
  readonly day: string;
  readonly atMs: number;
  readonly text: string;
  readonly visibility: TextVisibility;
}

/** Everything I wrote with check-ins, in every group, newest first. */
export const listMyTexts = read<Page<MyText>>()({
  access: 'person',
  input: v.strictObject({ ...page }),
  refusals: {},
});
