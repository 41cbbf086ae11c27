import type { QueryClient } from '@tanstack/react-query';
import type { CheckInReceipt, LeaveReceipt } from '../../../contracts/check-in';
import type { CheckInView, TextVisibility } from '../../../contracts/check-in-reads';
import { lastAnswer, outdate, patchAnswer, patchAnswers } from '@/lib/member-cache';
import { homeAfterReceipt } from './home-after';
import { viewAfterLeave, viewAfterReceipt } from './view-after';

/** Which challenge of which group. */
export interface ChallengeRef {
  readonly groupId: string;
  readonly challengeId: string;
}

/** A receipt, and the text that went with it. */
interface Written {
  readonly receipt: CheckInReceipt;
  readonly text?: string;
}

/** Shows a check-in or a make-up everywhere at once: nothing that the receipt tells is asked for again. */
export function showReceipt(queries: QueryClient, ref: ChallengeRef, { receipt, text = '' }: Written): void {
  const before = lastAnswer(queries, 'check-in.read', ref);
  const view = before === undefined ? undefined : withText(viewAfterReceipt(before, receipt), receipt, text);
  if (view !== undefined) queries.setQueryData(['member', 'check-in.read', ref], view);
  patchAnswers(queries, 'groups.read-home', (home) =>
    home.group.groupId === ref.groupId ? homeAfterReceipt(home, receipt, view?.today) : home,
  );
  outdate(queries, [
    'points.read',
    'points.list-entries',
    'coupons.list-offers',
    'groups.list-activity',
    'check-in.list-my-texts',
  ]);
}

/** Shows a day of leave, taken or given back. */
export function showLeave(queries: QueryClient, ref: ChallengeRef, receipt: LeaveReceipt): void {
  patchAnswer(queries, { operation: 'check-in.read', input: ref }, (view) => viewAfterLeave(view, receipt));
  outdate(queries, ['groups.read-home']);
}

const VISIBILITY: Readonly<Record<'private' | 'pending', TextVisibility>> = { private: 'private', pending: 'pending' };

function withText(view: CheckInView, receipt: CheckInReceipt, text: string): CheckInView {
  if (receipt.text === 'none') return view;
  return { ...view, myText: { text, visibility: VISIBILITY[receipt.text] } };
}
