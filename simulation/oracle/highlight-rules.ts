import { type Books, type Change, changesOf, writtenIn } from './books';
import { dayAfter, dayAt, mondayOf } from './calendar';
import type { Findings } from './findings';
import { type HighlightDoc, HIGHLIGHTS, type SpeakerDoc, SPEAKERS, type VoteDoc, VOTES } from './highlight-shapes';
import { linesOf } from './ledger-rules';
import { recordIn } from './record';
import { ACCOUNTS, ENTRIES, MEMBERSHIPS } from './shapes';

/** Who may take a highlight from one state to another: its author, staff, or the check that is asked again. */
const STEPS: Readonly<Record<string, 'author' | 'staff' | 'check'>> = {
  'asked>ready': 'author',
  'asked>checking': 'author',
  'asked>refused': 'author',
  'checking>ready': 'check',
  'checking>refused': 'check',
  'ready>shown': 'staff',
  'hidden>shown': 'staff',
  'shown>hidden': 'staff',
  'ready>hidden': 'staff',
};
const OPERATION = { author: 'highlights.answer', staff: 'highlights.choose', check: '' } as const;

interface Seen {
  readonly books: Books;
  readonly changes: readonly Change[];
  readonly findings: Findings;
}

/** Words are shown by their author's leave alone, each member votes once, and a week has one speaker who is paid once. */
export function checkHighlights(seen: Seen): void {
  const { changes } = seen;
  for (const { before, after } of changesOf(changes, HIGHLIGHTS)) checkHighlight(before, after, seen);
  for (const { before, after } of changesOf(changes, VOTES)) {
    if (before === null && after !== null) checkVote(after, seen);
  }
  checkTallies(seen);
  for (const { before, after } of changesOf(changes, SPEAKERS)) checkSpeaker(before, after, seen);
  for (const { memberId, subject } of writtenIn(changes, ENTRIES)) {
    if (subject.startsWith('speaker:')) checkPaidOnce(memberId, subject, seen);
  }
}

function checkHighlight(before: HighlightDoc | null, after: HighlightDoc | null, seen: Seen): void {
  const { books, findings } = seen;
  if (after === null) {
    const isErased = before !== null && books.get(ACCOUNTS, before.memberId)?.status === 'closed';
    findings.check(isErased, 'H1', () => `${String(before?.id)} was removed, and its author is there`);
  } else if (before === null) {
    const isAsked = after.state === 'asked' && after.memberId !== after.nominatedBy;
    findings.check(isAsked, 'H1', () => `${after.id} begins ${after.state}, by ${after.nominatedBy}`);
  } else {
    findings.check(before.text === after.text, 'H1', () => `${after.id} says something else`);
    if (before.state !== after.state) checkStep(before, after, seen);
  }
}

function checkStep(before: HighlightDoc, after: HighlightDoc, { changes, findings }: Seen): void {
  const step = `${before.state}>${after.state}`;
  const by = after.state === 'declined' ? 'author' : STEPS[step];
  const { operation, actor } = recordIn(changes);
  const isTheirs = by !== undefined && operation === OPERATION[by] && (by !== 'author' || actor === after.memberId);
  findings.check(isTheirs, 'H1', () => `${after.id}: ${step} by ${operation} of ${actor}`);
}

/** For what is shown, by somebody else, in the week it was shown in or the next. */
function checkVote(vote: VoteDoc, { books, findings }: Seen): void {
  const highlight = books.get(HIGHLIGHTS, vote.highlightId);
  const isOthers = highlight?.state === 'shown' && highlight.memberId !== vote.memberId;
  findings.check(isOthers, 'H2', () => `${vote.id} is for ${String(highlight?.state)} words of ${vote.memberId}`);
  const open = weeksAt(vote.atMs);
  const week = highlight === null ? '' : mondayOf(dayAt(highlight.atMs));
  findings.check(open.includes(week), 'H2', () => `${vote.id} came after the votes of ${week} were counted`);
}

function weeksAt(atMs: number): readonly string[] {
  const monday = mondayOf(dayAt(atMs));
  return [monday, dayAfter(monday, -7)];
}

/** What stands on a highlight is the number of its votes. */
function checkTallies({ books, changes, findings }: Seen): void {
  const touched = new Set([
    ...writtenIn(changes, HIGHLIGHTS).map(({ id }) => id),
    ...changesOf(changes, VOTES).map(({ before, after }) => (after ?? before)?.highlightId ?? ''),
  ]);
  if (touched.size === 0) return;
  for (const id of touched) {
    const highlight = books.get(HIGHLIGHTS, id);
    if (highlight === null) continue;
    const votes = books.all(VOTES).filter((vote) => vote.highlightId === id).length;
    const says = highlight.voteCount ?? 0;
    findings.check(says === votes, 'H2', () => `${id} says ${says} votes, there are ${votes}`);
  }
}

function checkSpeaker(before: SpeakerDoc | null, after: SpeakerDoc | null, seen: Seen): void {
  const { books, changes, findings } = seen;
  const factsOf = (one: SpeakerDoc | null) =>
    JSON.stringify([one?.week, one?.memberId, one?.points, one?.highlightCount]);
  if (before !== null || after === null) {
    findings.check(factsOf(before) === factsOf(after), 'H3', () => `speaker ${String(before?.id)} was changed`);
    return;
  }
  const { id, groupId, week, memberId, points } = after;
  const isOpen = weeksAt(after.atMs).includes(week) && id === `${groupId}:${week}`;
  findings.check(isOpen, 'H3', () => `${id} was published at ${after.atMs}`);
  const isThere = books.get(MEMBERSHIPS, `${groupId}:${memberId}`)?.status === 'active' && after.highlightCount > 0;
  findings.check(isThere, 'H3', () => `${id}: ${memberId} said nothing that week`);
  findings.check(recordIn(changes).actor !== memberId, 'H3', () => `${memberId} rewards themselves`);
  const lines = writtenIn(changes, ENTRIES).filter((line) => line.memberId === memberId);
  const given = lines.reduce((sum, line) => sum + line.points, 0);
  const isPaid = given === points && lines.every((line) => line.subject === `speaker:${id}`);
  findings.check(isPaid, 'H3', () => `${id} is owed ${points}, the ledger gave ${given}`);
}

function checkPaidOnce(memberId: string, subject: string, { books, findings }: Seen): void {
  const times = linesOf(books, memberId).filter((line) => line.subject === subject && line.kind === 'earn').length;
  const isOwed = books.get(SPEAKERS, subject.slice('speaker:'.length)) !== null;
  findings.check(isOwed && times <= 1, 'H3', () => `${subject} was paid ${times} times`);
}

/** Nothing that an erased member said is left, shown or not. */
export function checkQuietHighlights(books: Books, findings: Findings): void {
  for (const highlight of books.all(HIGHLIGHTS)) {
    const isGone = books.get(ACCOUNTS, highlight.memberId)?.status === 'closed';
    findings.check(!isGone, 'S15', () => `${highlight.id} stays after an erasure`);
    findings.check(highlight.state !== 'checking', 'I26', () => `${highlight.id} is still being checked`);
  }
}
