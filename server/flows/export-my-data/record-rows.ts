import { NO_LIST } from '../../documents/boards';
import { KEPT_WHILE_USED } from '../../documents/kept-files';
import { ADJUSTMENT_WORDS, BUDDY_WORDS, BY_WORDS, KEPT_WORDS, OUTCOME_WORDS, PRIZE_WORDS } from './copy';
import type { Everything } from './everything-of';
import type { Cell } from './sheet';
import { timeOf } from './time-of';

type Rows = readonly (readonly Cell[])[];

/** Rows of what the program keeps beside what a person sees of it every day. */
export function recordRows(all: Everything) {
  return {
    adjustments: adjustmentRows(all),
    standings: all.standings.map(({ list, boardId, groupId, score, pastBestScore }) => [
      ...[list === NO_LIST ? boardId : list, groupId, score, pastBestScore ?? ''],
    ]) as Rows,
    prizes: prizeRows(all),
    votes: all.votes.map(({ groupId, highlightId, atMs }) => [groupId, highlightId, timeOf(atMs)]) as Rows,
    speakers: speakerRows(all),
    buddies: buddyRows(all),
    reminders: all.reminders.map(({ templateId, count }) => [templateId, count]) as Rows,
    chats: all.chats.map(({ groupId }) => [groupId]) as Rows,
    files: fileRows(all),
    records: operationRows(all),
  };
}

const adjustmentRows = ({ adjustments }: Everything): Rows =>
  adjustments.map(({ groupId, points, note, status, proposedAtMs }) => [
    groupId,
    points,
    note,
    ADJUSTMENT_WORDS[status],
    timeOf(proposedAtMs),
  ]);

const prizeRows = ({ prizes }: Everything): Rows =>
  prizes.map(({ title, periodKey, rank, state, atMs }) => [title, periodKey, rank, PRIZE_WORDS[state], timeOf(atMs)]);

const speakerRows = ({ speakers }: Everything): Rows =>
  speakers.map(({ groupId, week, words, points, atMs }) => [groupId, week, words, points, timeOf(atMs)]);

const buddyRows = ({ buddies, person }: Everything): Rows =>
  buddies.map(({ groupId, memberId, state, countedAtMs }) => [
    groupId,
    memberId === person.memberId ? BUDDY_WORDS.newcomer : BUDDY_WORDS.buddy,
    BUDDY_WORDS[state],
    countedAtMs === null ? '' : timeOf(countedAtMs),
  ]);

/** Without the places that were given for an upload: there need be no file. */
const fileRows = ({ files }: Everything): Rows =>
  files.flatMap(({ fileId, untilMs, slot }) =>
    slot !== undefined ? [] : [[fileId, untilMs === KEPT_WHILE_USED ? KEPT_WORDS : timeOf(untilMs)]],
  );

const operationRows = ({ records, person }: Everything): Rows =>
  records.map(({ atMs, actor, operation, groupId, outcome }) => [
    timeOf(atMs),
    actor === person.memberId ? BY_WORDS.me : BY_WORDS.others,
    operation,
    groupId,
    OUTCOME_WORDS[outcome],
  ]);
