import { addDays, businessDayAt, startOfDayMs } from '../../domain/kernel/business-day';
import { LIMITS } from '../../domain/kernel/limits';
import { COUNTED_MAX, histogramOf } from '../../domain/leaderboards/histogram';
import { nightRanks } from '../../domain/leaderboards/rank';
import {
  type BoardDocument,
  type BoardNightDocument,
  boardNights,
  boards,
  type StandingDocument,
} from '../documents/boards';
import { memberships } from '../documents/memberships';
import { allOf, listsOf } from '../operations/leaderboards/final-list';
import { moveHistograms } from '../operations/leaderboards/move-histograms';
import { projectMember } from '../operations/leaderboards/project-member';
import { isRightlyPlaced } from '../operations/leaderboards/rebuild-member';
import type { Ports } from '../ports/ports';
import type { Store } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';
import { readOfficeHolders } from './project-boards';
import { runningBoards } from './roll-boards';

type CheckPorts = Pick<Ports, 'store' | 'clock' | 'keys' | 'log'>;

/** Different scores of a list that are remembered for the arrows of the next day. */
const SCORES_KEPT = 1_000;

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
    const projection = { board, membership, officeHolders };
    const isRight = await isRightlyPlaced(store, projection, clock.nowMs());
    if (isRight === null) continue;
    memberCount += 1;
    if (isRight) continue;
    mismatchCount += 1;
    log.error('board-mismatch', { boardId: board.id }, null);
    await moveHistograms(store, board, await projectMember(ports, projection));
  }
  const last = found.at(-1);
  if (last !== undefined && found.length === LIMITS.pageMax) {
    const next: Place = { ...place, afterMember: last.scoreOrder, memberCount, mismatchCount };
    return { cursor: JSON.stringify(next), counts: {} };
  }
  await rememberNight(store, board, clock.nowMs());
  await note(store, board.id, { atMs: clock.nowMs(), memberCount, mismatchCount });
  return {
    cursor: JSON.stringify({ ...START, afterBoard: board.order } satisfies Place),
    counts: { checked: memberCount, mismatches: mismatchCount },
  };
}

async function note(store: Store, boardId: string, checked: NonNullable<BoardDocument['checked']>): Promise<void> {
  await store.transact(async (tx) => {
    const board = await tx.get(boards, boardId);
    if (board === null) return;
    const { version: _, ...before } = board;
    await tx.replace(boards, board, { ...before, checked });
  });
}

/** How each list stood when yesterday ended; nothing when its period began today. */
async function rememberNight(store: Store, board: BoardDocument, nowMs: number): Promise<void> {
  const today = businessDayAt(nowMs);
  if (board.run.fromMs >= startOfDayMs(today)) return;
  for (const list of listsOf(board, board.run)) {
    const members = await allOf(store, list);
    const ranks = nightRanks(
      members.map((one) => scoreBefore(one, today)),
      SCORES_KEPT,
    );
    const night: BoardNightDocument = {
      ...{ id: list, schema: 1, day: addDays(today, -1), memberCount: members.length, ranks },
      ...(members.length > COUNTED_MAX ? { histogram: histogramOf(members.map((one) => one.score)) } : {}),
    };
    await store.transact(async (tx) => {
      const before = await tx.get(boardNights, list);
      await (before === null ? tx.create(boardNights, night) : tx.replace(boardNights, before, night));
    });
  }
}

const scoreBefore = ({ score, gained }: StandingDocument, today: string): number =>
  gained.day === today ? score - gained.score : score;
