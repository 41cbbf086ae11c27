import { owedFen } from '../../../domain/chains/money';
import { phaseOf } from '../../../domain/coupons/coupon';
import { noticeWords, ROLE_WORDS } from '../../../domain/groups/notice-copy';
import type { Answer, AnsweredFile } from '../../../domain/sign-ups/answers';
import { sumsAt } from '../../../domain/groups/period-counters';
import { availablePoints } from '../../../domain/points/lots';
import type { SignUpDocument } from '../../documents/sign-ups';
import {
  COLUMNS,
  cutOffWords,
  ENTRY_WORDS,
  HIGHLIGHT_WORDS,
  MEMBERSHIP_WORDS,
  PHASE_WORDS,
  PROFILE_ROWS,
  REASON_WORDS,
  SIGN_UP_WORDS,
  SHEET_NAMES,
  VISIBILITY_WORDS,
  YES_NO,
} from './copy';
import { type Everything, ROWS_MAX } from './everything-of';
import { recordRows } from './record-rows';
import type { Cell, SheetOfRows } from './sheet';
import { timeOf } from './time-of';

type SheetKey = keyof typeof SHEET_NAMES;

/** Everything of a person as tables with words, the way a person reads them. */
export function sheetsOf(all: Everything, nowMs: number): readonly SheetOfRows[] {
  const rows: Record<SheetKey, readonly (readonly Cell[])[]> = {
    profile: profileRows(all, nowMs),
    groups: groupRows(all),
    entries: entryRows(all),
    checkIns: checkInRows(all),
    texts: all.texts.map(({ day, text, visibility, atMs }) => [day, text, VISIBILITY_WORDS[visibility], timeOf(atMs)]),
    highlights: all.highlights.map(({ text, tags, state, atMs }) => [
      text,
      tags.join(' · '),
      HIGHLIGHT_WORDS[state],
      timeOf(atMs),
    ]),
    coupons: couponRows(all, nowMs),
    signUps: signUpRows(all),
    regulars: all.regulars.map(({ seriesId, places, answers }) => [seriesId, places, answerRows(answers)]),
    chains: chainRows(all),
    chainCases: all.chainCases.map(({ number, text, answer, atMs }) => [number, text, answer, timeOf(atMs)]),
    notices: noticeRows(all),
    complaints: complaintRows(all),
    ...recordRows(all),
  };
  return (Object.keys(SHEET_NAMES) as SheetKey[]).map((key) => ({
    name: SHEET_NAMES[key],
    columns: COLUMNS[key],
    rows: rows[key],
  }));
}

function profileRows({ person, account }: Everything, nowMs: number): Cell[][] {
  const { profile } = person;
  return [
    [PROFILE_ROWS.memberId, person.memberId],
    [PROFILE_ROWS.name, profile.name],
    [PROFILE_ROWS.showsName, profile.showsName ? YES_NO.yes : YES_NO.no],
    [PROFILE_ROWS.joinedAt, timeOf(person.joinedAtMs)],
    [PROFILE_ROWS.availablePoints, account === null ? 0 : availablePoints(account, nowMs)],
    [PROFILE_ROWS.exportedAt, timeOf(nowMs)],
    [PROFILE_ROWS.cutOff, cutOffWords(ROWS_MAX)],
  ];
}

function groupRows(all: Everything): Cell[][] {
  return all.memberships.map(({ groupId, role, status, tags, joinedAtMs, counters }) => [
    groupId,
    ROLE_WORDS[role] ?? role,
    MEMBERSHIP_WORDS[status],
    tags.join(' · '),
    timeOf(joinedAtMs),
    sumsAt(counters, 'points', 0).total,
    sumsAt(counters, 'checkInDays', 0).total,
  ]);
}

function entryRows(all: Everything): Cell[][] {
  return all.entries.map(({ number, atMs, reason, title, points, balanceAfterPoints, note }) => [
    number,
    timeOf(atMs),
    REASON_WORDS[reason],
    title,
    points,
    balanceAfterPoints,
    note,
  ]);
}

function checkInRows(all: Everything): Cell[][] {
  return all.memberships.flatMap(({ groupId, progress }) =>
    Object.entries(progress).map(([challengeId, { streakDays, longestDays, totalDays, lastDay }]) => [
      groupId,
      challengeId,
      streakDays,
      longestDays,
      totalDays,
      lastDay,
    ]),
  );
}

function couponRows(all: Everything, nowMs: number): Cell[][] {
  return all.coupons.map((coupon) => [
    coupon.terms.title,
    coupon.terms.scopeText,
    PHASE_WORDS[phaseOf(coupon, nowMs)],
    timeOf(coupon.claimedAtMs),
    timeOf(coupon.validUntilMs),
    coupon.redemption?.placeText ?? null,
    coupon.redemption === null ? null : coupon.redemption.discountFen / 100,
  ]);
}

/** Answers as they stand, by the id of their question; pictures by the id of their file, files by name and id. */
const answerRows = (answers: SignUpDocument['answers']): string =>
  Object.entries(answers)
    .map(([questionId, answer]) => `${questionId}: ${answerText(answer)}`)
    .join('\n');

function answerText(answer: Answer): string {
  if (typeof answer !== 'object') return String(answer);
  const parts: readonly (string | AnsweredFile)[] = answer;
  return parts.map((part) => (typeof part === 'string' ? part : `${part.name} (${part.fileId})`)).join();
}

function signUpRows(all: Everything): Cell[][] {
  return all.signUps.map(({ id, state, places, answers, submittedAtMs, attendance }) => [
    id,
    SIGN_UP_WORDS[state],
    places,
    answerRows(answers),
    timeOf(submittedAtMs),
    attendance === null ? null : timeOf(attendance.atMs),
  ]);
}

function chainRows(all: Everything): Cell[][] {
  return all.chainEntries.map((entry) => [
    entry.title,
    entry.number,
    ENTRY_WORDS[entry.state],
    entry.lines.reduce((sum, line) => sum + line.count, 0),
    entry.forName,
    entry.building,
    entry.address == null ? '' : Object.values(entry.address).join(' '),
    entry.shipment == null ? '' : `${entry.shipment.carrier} ${entry.shipment.trackingNumber}`,
    entry.answers.join(' · '),
    owedFen(entry) / 100,
    (entry.paidFen - entry.refundedFen) / 100,
    timeOf(entry.atMs),
  ]);
}

function noticeRows(all: Everything): Cell[][] {
  return all.notices.map(({ atMs, message }) => {
    const { title, body } = noticeWords(message);
    return [timeOf(atMs), title, body];
  });
}

function complaintRows(all: Everything): Cell[][] {
  return all.complaints.map(({ atMs, text, answer }) => [
    timeOf(atMs),
    text,
    answer?.text ?? null,
    answer === null ? null : timeOf(answer.atMs),
  ]);
}
