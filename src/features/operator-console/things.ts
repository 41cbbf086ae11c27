import { dayStateAt } from '@domain/check-in/today';
import { phaseAt } from '@domain/check-in/phase';
import type { ChallengeFacts } from '../../../contracts/check-in';
import type { Attendance, PendingText } from '../../../contracts/check-in-staff';
import type { BatchLine } from '../../../contracts/coupon-views';
import type { ComplaintLine } from '../../../contracts/group-members';
import type { FormToApprove } from '../../../contracts/sign-up-staff-views';
import type { Page } from '../../../contracts/page';
import type { AdjustmentLine } from '../../../contracts/points-views';
import { formatCount } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { countWords } from './copy';
import { type Thing, URGENCY } from './thing';
import { THING_WORDS } from './thing-copy';

/** Members who say that something is wrong and have no answer. */
export function complaintThings(open: Page<ComplaintLine>, nowMs: number): readonly Thing[] {
  const oldest = Math.min(...open.items.map((complaint) => complaint.atMs));
  if (open.items.length === 0) return [];
  const words = THING_WORDS.complaints;
  return [
    {
      id: 'complaints',
      urgency: URGENCY.complaints,
      icon: 'message-circle',
      tint: 'sky',
      title: words.title(countWords(open.items.length, open.next !== null)),
      note: words.note(formatInstant(oldest, nowMs)),
      act: words.act,
      open: () => {
        openPage('complaints');
      },
    },
  ];
}

/** Adjustments that only this reader's nod is missing to. */
export function adjustmentThings(waiting: Page<AdjustmentLine>): readonly Thing[] {
  const mine = waiting.items.filter((adjustment) => adjustment.mayApprove);
  const [first] = mine;
  if (first === undefined) return [];
  const words = THING_WORDS.adjustments;
  return [
    {
      id: 'adjustments',
      urgency: URGENCY.adjustments,
      icon: 'shield-check',
      tint: 'apricot',
      title: words.title(countWords(mine.length, waiting.next !== null)),
      note: words.note(first.memberName, first.proposedByName),
      act: words.act,
      open: () => {
        openPage('adjustments');
      },
    },
  ];
}

/** Sign-ups of one form that hold places and wait for a yes. */
export function signUpThing(
  { formId, title, count, sinceMs }: FormToApprove,
  { isMore, nowMs }: { readonly isMore: boolean; readonly nowMs: number },
): Thing {
  const words = THING_WORDS.signUps;
  return {
    id: `sign-ups-${formId}`,
    urgency: URGENCY.signUps,
    icon: 'list-checks',
    tint: 'apricot',
    title: words.title(countWords(count, isMore)),
    note: words.note(title, formatInstant(sinceMs, nowMs)),
    act: words.act,
    open: () => {
      openPage('form-list', { formId, state: 'pending' });
    },
  };
}

/** Texts of one challenge that wait for somebody to look at them. */
export function textThings(challenge: ChallengeFacts, pending: Page<PendingText>): readonly Thing[] {
  if (pending.items.length === 0) return [];
  const words = THING_WORDS.texts;
  return [
    {
      id: `texts-${challenge.challengeId}`,
      urgency: URGENCY.texts,
      icon: 'message-circle',
      tint: 'sky',
      title: words.title(countWords(pending.items.length, pending.next !== null)),
      note: words.note(challenge.terms.title),
      act: words.act,
      open: () => {
        openPage('texts', { challengeId: challenge.challengeId });
      },
    },
  ];
}

/** Who has not checked in yet, while today can still be done. */
export function unfinishedThings(challenge: ChallengeFacts, attendance: Attendance, nowMs: number): readonly Thing[] {
  const { challengeId, terms } = challenge;
  const state = dayStateAt(terms, nowMs);
  const unfinishedCount = attendance.memberCount - attendance.doneCount;
  if (state.kind === 'closed' || unfinishedCount <= 0) return [];
  const words = THING_WORDS.unfinished;
  return [
    {
      id: `unfinished-${challengeId}`,
      urgency: URGENCY.unfinished,
      icon: 'megaphone',
      tint: 'brand',
      title: words.title(formatCount(unfinishedCount)),
      note: words.note(terms.title, formatDeadline(state.closesAtMs, nowMs)),
      act: words.act,
      open: () => {
        openPage('unfinished', { challengeId });
      },
    },
  ];
}

/** A challenge that ends today, or stands still. */
export function challengeThings(challenge: ChallengeFacts, nowMs: number): readonly Thing[] {
  const { challengeId, terms } = challenge;
  const phase = phaseAt(challenge, nowMs);
  const open = () => {
    openPage('campaign', { challengeId });
  };
  if (phase === 'paused') {
    const { title, note, act } = THING_WORDS.paused;
    const shown = { title: title(terms.title), note, act, open };
    return [{ id: `paused-${challengeId}`, urgency: URGENCY.paused, icon: 'pause', tint: 'apricot', ...shown }];
  }
  if (phase !== 'running' || dayStateAt(terms, nowMs).day !== terms.endDay) return [];
  const { title, note, act } = THING_WORDS.lastDay;
  const shown = { title: title(terms.title), note, act, open };
  return [{ id: `last-${challengeId}`, urgency: URGENCY.lastDay, icon: 'calendar-days', tint: 'apricot', ...shown }];
}

/** A batch that stands still, or has nothing left while it may still be taken. */
export function batchThings(batch: BatchLine, nowMs: number): readonly Thing[] {
  if (batch.status === 'ended' || batch.claimEndsAtMs <= nowMs) return [];
  const open = () => {
    openPage('batch', { batchId: batch.batchId });
  };
  if (batch.paused) {
    const { title, note, act } = THING_WORDS.pausedBatch;
    const shown = { title: title(batch.title), note, act, open };
    return [{ id: `paused-${batch.batchId}`, urgency: URGENCY.paused, icon: 'pause', tint: 'danger', ...shown }];
  }
  if (batch.leftCount > 0) return [];
  const { title, note, act } = THING_WORDS.soldOut;
  const shown = { title: title(batch.title), note: note(formatDeadline(batch.claimEndsAtMs, nowMs)), act, open };
  return [{ id: `out-${batch.batchId}`, urgency: URGENCY.soldOut, icon: 'ticket', tint: 'apricot', ...shown }];
}
