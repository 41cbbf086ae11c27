import type { exportBoard as contract } from '../../../contracts/leaderboards-staff';
import { businessDayAt } from '../../../domain/kernel/business-day';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { competitionRanks } from '../../../domain/leaderboards/rank';
import { type BoardDocument, boards, type StandingDocument } from '../../documents/boards';
import type { Store } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { keepFile } from '../../operations/groups/keep-file';
import { membershipsOf, shownOnBoard } from '../../operations/leaderboards/board-rows';
import { allOf, listsOf } from '../../operations/leaderboards/final-list';
import { writeWorkbook } from '../export-my-data/write-workbook';
import { COLUMNS, fileName as nameOf, SHEET_NAME } from './copy';

const KEPT_MS = 86_400_000;

/** The board that is on as an xlsx, kept for a day under the caller's own prefix. The file is made before the record. */
export const exportBoard: ChangeHandler<typeof contract> = async ({ groupId, boardId }, context) => {
  const { person, ports, nowMs } = context;
  const { memberId } = person;
  const board = await ports.store.get(boards, boardId);
  if (board?.groupId !== groupId) return refuse('BOARD_UNKNOWN');
  const rows = await rowsOf(ports.store, board);
  const content = await writeWorkbook([{ name: SHEET_NAME, columns: COLUMNS, rows }]);
  const { title } = board.run.terms;
  const fileName = nameOf(title, businessDayAt(nowMs));
  const fileId = await ports.files.keep(memberId, fileName, content);
  return context.decide(async (tx) => {
    await keepFile(tx, ports.keys, { memberId, fileId, untilMs: nowMs + KEPT_MS, nowMs });
    return accept({
      reply: { fileId, fileName },
      groupId,
      subject: `board-exported:${boardId}`,
      facts: { boardId, title },
    });
  });
};

/** A file is read by many: it names nobody as its reader. */
const NOBODY = '';

type Row = readonly [rank: number, name: string, score: number, league: number | null];

async function rowsOf(store: Store, board: BoardDocument): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const list of listsOf(board, board.run)) {
    const members = await allOf(store, list);
    const ranks = competitionRanks(members.map((one) => one.score));
    const names = await namesOf(store, members, board);
    members.forEach(({ memberId, score, league }, index) => {
      rows.push([ranks[index] ?? 1, names.get(memberId) ?? '', score, league === null ? null : league + 1]);
    });
  }
  return rows;
}

/** As members of the group read them: whoever hides has no name here, either. */
async function namesOf(
  store: Store,
  members: readonly StandingDocument[],
  board: BoardDocument,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const masksNames = board.run.terms.masksNames || board.scope === 'organisation';
  for (let first = 0; first < members.length; first += LIMITS.getManyMax) {
    const some = members.slice(first, first + LIMITS.getManyMax);
    const who = await membershipsOf(store, some);
    for (const { memberId } of some) {
      names.set(memberId, shownOnBoard(who.get(memberId), { readerId: NOBODY, masksNames }).who.name);
    }
  }
  return names;
}
