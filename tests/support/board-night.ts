import type { BoardTerms } from '../../domain/leaderboards/board-terms';
import { checkBoards } from '../../server/jobs/check-boards';
import { givePrizes } from '../../server/jobs/give-prizes';
import { projectBoards } from '../../server/jobs/project-boards';
import { rollBoards } from '../../server/jobs/roll-boards';
import { settleBoards } from '../../server/jobs/settle-boards';
import { boards } from '../../server/documents/boards';
import { dataOf } from './neighbourhood';
import type { ReadingGroup } from './reading-group';
import { weekOfPoints } from './week-of-points';
import type { World } from './world';

/** Su opens a board in the reading group. */
export async function openBoard({ world, groupId }: ReadingGroup, change: Partial<BoardTerms> = {}): Promise<string> {
  const terms = { ...weekOfPoints, ...change };
  const made = await world
    .as('su')
    .call('leaderboards.create-board', { groupId, scope: 'group', terms: terms as never });
  return dataOf(made).boardId;
}

const budgetOf = (world: World) => ({ deadlineMs: world.clock.nowMs() + 60_000 });

/** What the timers of a minute do with boards. */
export async function minuteOfBoards({ ports, ...world }: World): Promise<void> {
  const budget = budgetOf({ ports, ...world });
  await rollBoards(ports, budget);
  await projectBoards(ports, budget);
  await settleBoards(ports, budget);
  await givePrizes(ports, budget);
}

/** The comparison of a night: how many members of a board do not stand where the records say. */
export async function mismatchesOf(world: World, boardId: string): Promise<number | undefined> {
  await checkBoards(world.ports, budgetOf(world));
  return (await world.store.get(boards, boardId))?.checked?.mismatchCount;
}
