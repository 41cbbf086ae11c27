import { addDays, businessDayAt, startOfDayMs } from '../../domain/kernel/business-day';
import { LIMITS } from '../../domain/kernel/limits';
import { isRolling } from '../../domain/leaderboards/period';
import { type BoardDocument, boards, type StandingDocument } from '../documents/boards';
import { type MembershipDocument, memberships } from '../documents/memberships';
import { orderKey } from '../documents/order';
import { listsOf } from '../operations/leaderboards/final-list';
import { moveHistograms } from '../operations/leaderboards/move-histograms';
import { readOfficeHolders } from '../operations/leaderboards/office-holders';
import { projectMember, rankedMemberships } from '../operations/leaderboards/project-member';
import { isRightlyPlaced } from '../operations/leaderboards/rebuild-member';
import { rememberNight } from '../operations/leaderboards/remember-night';
import type { Projection } from '../operations/leaderboards/write-standing';
import type { Ports } from '../ports/ports';
import type { Store } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';
import { runningBoards } from './roll-boards';

type CheckPorts = Pick<Ports, 'store' | 'clock' | 'keys' | 'log'>;

/**
 * Builds every running board anew from the ledger and the records, and compares member by member, with tolerance 0. What
 * it finds stands on the board for everybody to read, and whoever it is about is put where their counts say: a clock that
 * was set back may have dated what they did before what the board had read. Remembers how the last day ended.
 */
export function checkBoards(ports: CheckPorts, budget: JobBudget): Promise<JobReport> {
  const step = (cursor: string): Promise<Step> =>
    checkPage(ports, cursor === '' ? START : (JSON.parse(cursor) as Place));
  return runJob(ports, { name: 'check-boards', step }, budget);
}

interface Place {
  readonly afterBoard: string;
  readonly afterMember: string;
  readonly memberCount: number;
  readonly mismatchCount: number;
}

const START: Place = { afterBoard: '', afterMember: '', memberCount: 0, mismatchCount: 0 };

async function checkPage(ports: CheckPorts, place: Place): Promise<Step> {
  const { store, clock, log } = ports;
  const [board] = await runningBoards(store, place.afterBoard, 1);
  if (board === undefined) return { cursor: null, counts: {} };
  const found = await store.query(memberships, {
    equal: board.scope === 'group' ? { groupId: board.groupId } : {},
    range: { field: 'scoreOrder', after: place.afterMember },
    order: { field: 'scoreOrder', direction: 'up' },
    limit: LIMITS.pageMax,
  });
  const officeHolders = await readOfficeHolders(store);
  let { memberCount, mismatchCount } = place;
  for (const membership of found.filter((one) => one.status === 'active')) {
    const isRight = await isRightOrUnread(ports, { board, membership, officeHolders });
    if (isRight === null) continue;
    memberCount += 1;
    if (isRight) continue;
    mismatchCount += 1;
    log.error('board-mismatch', { boardId: board.id }, null);
  }
  const last = found.at(-1);
  if (last !== undefined && found.length === LIMITS.pageMax) {
    const next: Place = { ...place, afterMember: last.scoreOrder, memberCount, mismatchCount };
    return { cursor: JSON.stringify(next), counts: {} };
  }
  await rememberYesterday(store, board, clock.nowMs());
  await note(store, board.id, { atMs: clock.nowMs(), memberCount, mismatchCount });
  return {
    cursor: JSON.stringify({ ...START, afterBoard: board.order } satisfies Place),
    counts: { checked: memberCount, mismatches: mismatchCount },
  };
}

/**
 * Whether a member stands where the records say; whoever does not is put where their counts say. Who did something that
 * the board has not read yet is read first, for that is no mismatch. Null when nobody is to be compared.
 */
async function isRightOrUnread(ports: CheckPorts, projection: Projection): Promise<boolean | null> {
  const { store, clock } = ports;
  const isRight = await isRightlyPlaced(store, projection, clock.nowMs());
  if (isRight !== false) return isRight;
  const membership = (await store.get(memberships, projection.membership.id)) ?? projection.membership;
  const now = { ...projection, membership };
  const isUnread = await hasUnread(store, now);
  await moveHistograms(store, now.board, await projectMember(ports, now));
  return isUnread ? isRightlyPlaced(store, now, clock.nowMs()) : false;
}

/** Whether anything of a member changed since the board last read everybody. */
async function hasUnread(store: Store, { board, membership }: Projection): Promise<boolean> {
  const counted = await rankedMemberships(store, board, membership);
  const unread = orderKey(board.readUntilMs, '');
  return [membership, ...counted].some((one: MembershipDocument) => one.scoreOrder > unread);
}

async function note(store: Store, boardId: string, checked: NonNullable<BoardDocument['checked']>): Promise<void> {
  await store.transact(async (tx) => {
    const board = await tx.get(boards, boardId);
    if (board === null) return;
    const { version: _, ...before } = board;
    await tx.replace(boards, board, { ...before, checked });
  });
}

/** How each list stood when yesterday ended; nothing when its period began today, or a window has been moved by midnight. */
async function rememberYesterday(store: Store, board: BoardDocument, nowMs: number): Promise<void> {
  const today = businessDayAt(nowMs);
  if (isRolling(board.run.terms) || board.run.fromMs >= startOfDayMs(today)) return;
  const night = { day: addDays(today, -1), scoreOf: (one: StandingDocument) => scoreBefore(one, today) };
  for (const list of listsOf(board, board.run)) await rememberNight(store, list, night);
}

const scoreBefore = ({ score, gained }: StandingDocument, today: string): number =>
  gained.day === today ? score - gained.score : score;
