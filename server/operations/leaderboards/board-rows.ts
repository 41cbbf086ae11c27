import type { BoardRow } from '../../../contracts/leaderboards';
import { HIDDEN_PERSON } from '../../../domain/leaderboards/hidden-person';
import { maskedName } from '../../../domain/groups/masked-name';
import { addDays, businessDayAt } from '../../../domain/kernel/business-day';
import { type NightRanks, rankThatNight } from '../../../domain/leaderboards/rank';
import type { StandingDocument } from '../../documents/boards';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import { shownPerson } from '../groups/shown-person';

/** Who reads, and what the rows are made from. */
export interface Reading {
  readonly readerId: string;
  readonly masksNames: boolean;
  readonly night: NightRanks | null;
  readonly nowMs: number;
}

type Member = Pick<StandingDocument, 'memberId' | 'groupId'>;

/** The memberships under which members are shown, by memberId. One request. */
export async function membershipsOf(
  store: Store,
  members: readonly Member[],
): Promise<ReadonlyMap<string, MembershipDocument>> {
  if (members.length === 0) return new Map();
  const ids = members.map(({ groupId, memberId }) => membershipId(groupId, memberId));
  const found = await store.getMany(memberships, ids);
  return new Map(found.flatMap((one) => (one === null ? [] : [[one.memberId, one] as const])));
}

/** One row as others read it. Whoever hides, left or was erased keeps the place and says nothing. */
export function boardRow(
  standing: Pick<StandingDocument, 'memberId' | 'score' | 'gained'>,
  rank: number,
  { membership, reading }: { readonly membership: MembershipDocument | undefined; readonly reading: Reading },
): BoardRow {
  const isMe = standing.memberId === reading.readerId;
  const { who, isHidden } = shownOnBoard(membership, reading);
  return {
    rank,
    who,
    isMe,
    isHidden,
    streakDays: isHidden && !isMe ? 0 : standingStreak(membership, reading.nowMs),
    score: standing.score,
    change: changeOf(standing, rank, reading),
  };
}

/**
 * The longest row of days that surely stands: one that ended yesterday or today. Whether an older one was broken depends on
 * the days that its challenge asks for, which are not read here; it is not boasted of.
 */
function standingStreak(membership: MembershipDocument | undefined, nowMs: number): number {
  const yesterday = addDays(businessDayAt(nowMs), -1);
  const rows = Object.values(membership?.progress ?? {}).filter((one) => one.lastDay >= yesterday);
  return Math.max(0, ...rows.map((one) => one.streakDays));
}

/** A member's name and picture on a board. */
export function shownOnBoard(
  membership: MembershipDocument | undefined,
  { readerId, masksNames }: Pick<Reading, 'readerId' | 'masksNames'>,
): Pick<BoardRow, 'who' | 'isHidden'> {
  if (membership?.status !== 'active') return { who: HIDDEN_PERSON, isHidden: true };
  const isHidden = membership.hidesOnBoards === true;
  const isMe = membership.memberId === readerId;
  if (isHidden && !isMe) return { who: HIDDEN_PERSON, isHidden };
  const shown = shownPerson(membership);
  return {
    who: masksNames && !isMe ? { ...shown, name: maskedName(shown.name), avatarFileId: null } : shown,
    isHidden,
  };
}

function changeOf(
  { score, gained }: Pick<StandingDocument, 'score' | 'gained'>,
  rank: number,
  { night, nowMs }: Reading,
): number | null {
  if (night === null) return null;
  const before = rankThatNight(night, gained.day === businessDayAt(nowMs) ? score - gained.score : score);
  return before === null ? null : before - rank;
}
