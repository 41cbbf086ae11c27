import type { Books } from './books';
import type { BoardDoc, ResultDoc } from './board-shapes';
import { dayAt } from './calendar';
import { countsOnBoards, linesOf } from './ledger-rules';
import { CHALLENGES, type MembershipDoc, MEMBERSHIPS, ORGANISATIONS } from './shapes';
import { marksOf } from './standing';

/**
 * What a member did in the period of a result, from ledger and days alone. Null where something was taken back, made up
 * or earned after leaving, and of staff: then it depends on when, and the ledger alone does not say.
 */
export function scoreOf(books: Books, result: ResultDoc, memberId: string): number | null {
  if (result.scope === 'group') return scoreIn(books, result, books.get(MEMBERSHIPS, `${result.groupId}:${memberId}`));
  // A board of the whole organisation adds up what a person did in each group.
  const parts = books
    .all(MEMBERSHIPS)
    .filter((one) => one.memberId === memberId)
    .map((one) => scoreIn(books, { ...result, groupId: one.groupId }, one));
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

/**
 * The same of a rolling window, for whoever has been in the group since before the first thing they did in it: a window
 * reaches back to days before the story began.
 */
export function windowScoreOf(books: Books, { run, groupId }: BoardDoc, membership: MembershipDoc): number | null {
  const lines = linesOf(books, membership.memberId).filter((line) => line.groupId === groupId);
  const isSteady = lines.every((line) => line.atMs >= membership.statusAtMs) && isPlainMember(books, membership);
  return isSteady && membership.status === 'active' ? plainScore(books, { run, groupId }, membership) : null;
}

function scoreIn(books: Books, { run, groupId }: ResultDoc, membership: MembershipDoc | null): number | null {
  if (membership?.status !== 'active') return null;
  const isSteady = membership.statusAtMs < run.fromMs && isPlainMember(books, membership);
  return isSteady ? plainScore(books, { run, groupId }, membership) : null;
}

/** Neither staff of the group nor holding an office of the organisation, which makes one staff in every group. */
function isPlainMember(books: Books, { memberId, role }: MembershipDoc): boolean {
  const offices = books.all(ORGANISATIONS).flatMap((organisation) => organisation.offices);
  return role === 'member' && offices.every((office) => office.memberId !== memberId);
}

function plainScore(
  books: Books,
  { run, groupId }: Pick<ResultDoc, 'run' | 'groupId'>,
  membership: MembershipDoc,
): number | null {
  if (books.backdated.has(membership.memberId)) return null;
  const lines = linesOf(books, membership.memberId);
  const marks = daysOf(books, membership);
  const isPlain =
    lines.every((line) => line.kind !== 'reversal') && marks.every(([, mark]) => mark !== 'x' && mark !== 'm');
  if (!isPlain) return null;
  const points = lines
    .filter((line) => line.kind === 'earn' && line.groupId === groupId && countsOnBoards(line))
    .filter((line) => line.atMs >= run.fromMs && line.atMs < run.untilMs)
    .reduce((sum, line) => sum + line.points, 0);
  const [from, until] = [dayAt(run.fromMs), dayAt(run.untilMs)];
  const days = marks.filter(([day, mark]) => mark === 'd' && day >= from && day < until).length;
  const of: Readonly<Record<string, number>> = { points, checkInDays: days };
  return run.terms.weights.reduce((sum, { kind, weight }) => sum + weight * (of[kind] ?? 0), 0);
}

/** Days of the group's challenges; those of a challenge whose day ends after midnight have no day of their own here. */
function daysOf(books: Books, membership: MembershipDoc): readonly (readonly [string, string])[] {
  return Object.entries(membership.progress).flatMap(([challengeId, progress]) => {
    const isEven = books.get(CHALLENGES, challengeId)?.cutOffMinutes === 0;
    return [...marksOf(progress)].map(([day, mark]) => [day, isEven || mark !== 'd' ? mark : 'x'] as const);
  });
}
