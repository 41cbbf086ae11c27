import { LIMITS } from '../../domain/kernel/limits';
import { type BoardDocument, boards } from '../documents/boards';
import { type MembershipDocument, memberships } from '../documents/memberships';
import { orderKey } from '../documents/order';
import { moveHistograms } from '../operations/leaderboards/move-histograms';
import { readOfficeHolders } from '../operations/leaderboards/office-holders';
import { projectMember } from '../operations/leaderboards/project-member';
import type { ProjectPorts } from '../operations/leaderboards/write-standing';
import type { Store } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob, type Step } from './job-run';
import { isBehind, moveWindow } from './move-window';
import { runningBoards } from './roll-boards';

/** A change is dated by the start of its call: one that began before this has been committed or never will be. */
const OVERLAP_MS = 60_000;
/** Members put in their places at the same time: what a call that dies can lose of a histogram, 0.1 % of the shortest. */
const LANES = 10;

/**
 * Carries what members did onto the boards. A check-in writes its membership and nothing else; here the memberships that
 * changed since the last run are looked at, and put where their counts say.
 */
export function projectBoards(ports: ProjectPorts, budget: JobBudget): Promise<JobReport> {
  const step = (cursor: string): Promise<Step> => projectPage(ports, openPlace(cursor, ports.clock.nowMs()));
  return runJob(ports, { name: 'project-boards', step }, budget);
}

/** Where a run is: after which board, in which scan, after which change. */
interface Place {
  readonly afterBoard: string;
  readonly scanFromMs: number;
  readonly afterChange: string;
}

function openPlace(cursor: string, nowMs: number): Place {
  return cursor === '' ? { afterBoard: '', scanFromMs: nowMs, afterChange: '' } : (JSON.parse(cursor) as Place);
}

async function projectPage(ports: ProjectPorts, place: Place): Promise<Step> {
  const { store, clock } = ports;
  const [board] = await runningBoards(store, place.afterBoard, 1);
  if (board === undefined) return { cursor: null, counts: {} };
  const after = place.afterChange === '' ? orderKey(board.readUntilMs, '') : place.afterChange;
  const changed = await store.query(memberships, {
    equal: board.scope === 'group' ? { groupId: board.groupId } : {},
    range: { field: 'scoreOrder', after },
    order: { field: 'scoreOrder', direction: 'up' },
    limit: LIMITS.pageMax,
  });
  await projectAll(ports, board, changed);
  const counts = { read: changed.length };
  const last = changed.at(-1);
  if (last !== undefined && changed.length === LIMITS.pageMax) {
    return { cursor: JSON.stringify({ ...place, afterChange: last.scoreOrder } satisfies Place), counts };
  }
  const isLate = isBehind(board, clock.nowMs());
  // Where nothing changed and neither a settlement nor a window waits, the next run has as little to read from here.
  const isAwaited = board.settling !== null || isLate;
  if (changed.length > 0 || isAwaited) await noteRead(store, board, place.scanFromMs - OVERLAP_MS);
  const afterBoard = isLate ? await afterMoving(ports, board, place) : board.order;
  const next: Place = { afterBoard, scanFromMs: clock.nowMs(), afterChange: '' };
  return { cursor: JSON.stringify(next), counts };
}

/** A window that has moved is read once more at once, so that one ring after midnight is enough. */
async function afterMoving({ store, clock }: ProjectPorts, board: BoardDocument, place: Place): Promise<string> {
  return (await moveWindow(store, board.id, clock.nowMs())) ? place.afterBoard : board.order;
}

/** Puts members in their places, several at a time. */
async function projectAll(
  ports: ProjectPorts,
  board: BoardDocument,
  changed: readonly MembershipDocument[],
): Promise<void> {
  if (changed.length === 0) return;
  const officeHolders = await readOfficeHolders(ports.store);
  const lanes = hasLeagues(board) ? 1 : LANES;
  for (let first = 0; first < changed.length; first += lanes) {
    const together = changed
      .slice(first, first + lanes)
      .map((membership) => projectMember(ports, { board, membership, officeHolders }));
    await moveHistograms(ports.store, board, (await Promise.all(together)).flat());
  }
}

/** Newcomers of leagues are counted on the board, one after another. */
const hasLeagues = ({ run, settling }: BoardDocument): boolean =>
  run.terms.hasLeagues || settling?.terms.hasLeagues === true;

/** Notes how far a board has read, for the periods that its members were put into. */
async function noteRead(store: Store, board: BoardDocument, readUntilMs: number): Promise<void> {
  if (readUntilMs <= board.readUntilMs) return;
  await store.transact(async (tx) => {
    const now = await tx.get(boards, board.id);
    // Terms changed, or a period began meanwhile: everybody has to be looked at again.
    if (now === null || now.readUntilMs !== board.readUntilMs || !isSameRun(now, board)) return;
    const { version: _, ...before } = now;
    await tx.replace(boards, now, { ...before, readUntilMs });
  });
}

const isSameRun = (now: BoardDocument, read: BoardDocument): boolean =>
  now.run.key === read.run.key && now.run.untilMs === read.run.untilMs && now.settling?.key === read.settling?.key;
