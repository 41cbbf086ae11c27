import { type Books, type Change, changesOf } from './books';
import { CHAIN_ENTRIES } from './chain-shapes';
import type { Findings } from './findings';
import { MEMBERSHIPS, type MembershipDoc, PAIRS, type PairDoc } from './shapes';

/** What may become of two; an offer that came to nothing may be followed by another. */
const STEPS = new Set([
  '>offered',
  'over>offered',
  'offered>accepted',
  'offered>over',
  'accepted>finished',
  'accepted>over',
]);
const GOAL = 3;
const OPEN_MAX = 3;

const isOpen = ({ state }: PairDoc): boolean => state === 'offered' || state === 'accepted';

/** Nobody helps before a yes, without what was asked for, or twice. */
export function checkPairs(books: Books, changes: readonly Change[], findings: Findings): void {
  for (const { before, after } of changesOf(changes, PAIRS))
    if (after !== null) checkStep(books, { before, after }, findings);
  for (const { after } of changesOf(changes, MEMBERSHIPS)) {
    const count = after?.showsAround?.length ?? 0;
    findings.check(count <= OPEN_MAX, 'B', () => `${String(after?.id)} shows ${count} around`);
  }
}

function checkStep(
  books: Books,
  { before, after }: { readonly before: PairDoc | null; readonly after: PairDoc },
  findings: Findings,
): void {
  const { id, state, fromTimes, countedAtMs } = after;
  const step = `${before?.state ?? ''}>${state}`;
  const times = timesOf(books, after);
  findings.check(STEPS.has(step), 'B', () => `newcomer ${id}: ${step}`);
  findings.check((state === 'finished') === (countedAtMs !== null), 'B', () => `newcomer ${id} counts as ${state}`);
  if (step === 'offered>accepted')
    findings.check(fromTimes === times, 'B', () => `newcomer ${id} begins at ${fromTimes}, not ${times}`);
  if (state === 'finished')
    findings.check(times - fromTimes >= GOAL, 'B', () => `newcomer ${id} took part ${times - fromTimes} times`);
}

/** How often the newcomer has taken part in the group, ever. */
function timesOf(books: Books, { id }: PairDoc): number {
  const scores = books.get(MEMBERSHIPS, id)?.counters.scores;
  const parts = [scores?.checkInDays, scores?.chainJoins, scores?.signUpsAttended];
  return parts.reduce((sum, part) => sum + (part?.total ?? 0), 0);
}

/** I19: what a board says of help is who was shown around and the entries made for others; nothing is left open. */
export function checkQuietPairs(books: Books, nowMs: number, findings: Findings): void {
  const pairs = books.all(PAIRS);
  for (const pair of pairs.filter(isOpen))
    findings.check(nowMs < pair.untilMs, 'T4', () => `newcomer ${pair.id} is still ${pair.state}`);
  const helped = new Map<string, number>();
  for (const { groupId, buddyId, state } of pairs) if (state === 'finished') add(helped, `${groupId}:${buddyId}`);
  for (const { groupId, memberId, counted } of books.all(CHAIN_ENTRIES))
    if (counted?.kind === 'helped') add(helped, `${groupId}:${String(memberId)}`);
  for (const membership of books.all(MEMBERSHIPS).filter(({ status }) => status !== 'erased'))
    checkHelper(membership, { helpedCount: helped.get(membership.id) ?? 0, pairs }, findings);
}

function checkHelper(
  { id, groupId, memberId, counters, showsAround = [] }: MembershipDoc,
  { helpedCount, pairs }: { readonly helpedCount: number; readonly pairs: readonly PairDoc[] },
  findings: Findings,
): void {
  const said = counters.scores.helped?.total ?? 0;
  findings.check(said === helpedCount, 'I19', () => `${id} helped ${helpedCount} times, the board says ${said}`);
  const open = pairs.filter((pair) => pair.groupId === groupId && pair.buddyId === memberId && isOpen(pair));
  const listed = [...showsAround].sort().join();
  const wanted = open.map((pair) => pair.id).sort();
  findings.check(listed === wanted.join(), 'B', () => `${id} shows ${listed} around instead of ${wanted.join()}`);
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
