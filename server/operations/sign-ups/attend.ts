import type { AttendanceReceipt } from '../../../contracts/sign-up-views';
import { monthOf } from '../../../domain/kernel/business-day';
import { pointsDayAt } from '../../../domain/points/account';
import { earn } from '../../../domain/points/earn';
import type { Attendance } from '../../../domain/sign-ups/sign-up';
import { groups } from '../../documents/groups';
import { memberships, membershipId } from '../../documents/memberships';
import { scored } from '../../documents/scores';
import type { FormDocument, SignUpDocument } from '../../documents/sign-ups';
import type { Keys } from '../../ports/keys';
import type { Transaction } from '../../ports/store';
import { postEntry } from '../points/post-entry';
import { readAccount } from '../points/read-account';
import { readSettings } from '../points/read-settings';

export interface Arrival {
  readonly form: FormDocument;
  readonly signUp: SignUpDocument;
  readonly way: Attendance['way'];
  readonly byMemberId: string | null;
  readonly nowMs: number;
}

/**
 * Lets somebody in and gives the points of being there, in the transaction that makes it true: the sign-up says that it was
 * attended, so neither comes twice. Answers the sign-up to be written. At most nine requests.
 */
export async function attend(tx: Transaction, keys: Pick<Keys, 'digest'>, arrival: Arrival): Promise<SignUpDocument> {
  const { signUp, way, byMemberId, nowMs } = arrival;
  const given = signUp.memberId === '' ? NOTHING : await giveScores(tx, keys, arrival);
  return { ...signUp, attended: true, attendance: { atMs: nowMs, way, byMemberId, ...given } };
}

type Given = Pick<Attendance, 'points' | 'entryNumber'>;

const NOTHING: Given = { points: 0, entryNumber: null };

async function giveScores(tx: Transaction, keys: Pick<Keys, 'digest'>, arrival: Arrival): Promise<Given> {
  const { form, signUp, nowMs } = arrival;
  const given = form.terms.attendancePoints > 0 ? await givePoints(tx, keys, arrival) : NOTHING;
  const membership = await tx.get(memberships, membershipId(form.groupId, signUp.memberId));
  // Whoever left meanwhile finds it counted when they come back.
  if (membership === null || membership.status === 'erased') return given;
  const { version: _, ...before } = membership;
  const scores = scored(membership, { nowMs, scores: { points: given.points, signUpsAttended: 1 } });
  await tx.replace(memberships, membership, { ...before, ...scores });
  return given;
}

/** What the ledger really gave: less at the day's limit, nothing to who is gone or once the group's month is spent. */
async function givePoints(
  tx: Transaction,
  keys: Pick<Keys, 'digest'>,
  { form, signUp, nowMs }: Arrival,
): Promise<Given> {
  const group = await tx.get(groups, form.groupId);
  if (group?.eventBudgetSpentMonth === monthOf(pointsDayAt(nowMs))) return NOTHING;
  const account = await readAccount(tx, signUp.memberId);
  const { expiryYears } = await readSettings(tx);
  const { title, attendancePoints } = form.terms;
  const earning = {
    parts: [{ reason: 'activity' as const, points: attendancePoints }],
    subject: `attendance:${signUp.id}`,
    groupId: form.groupId,
    title,
    expiryYears,
  };
  const earned = earn(account, earning, nowMs);
  if (!earned.ok || earned.value.posting === null) return NOTHING;
  const { posting, grantedPoints } = earned.value;
  await postEntry(tx, account, { posting, keys });
  return { points: grantedPoints, entryNumber: posting.entry.number };
}

export function attendanceReceipt(
  form: FormDocument,
  { id, name, places, attendance }: SignUpDocument,
  changeId: string,
): AttendanceReceipt {
  const { atMs, points } = attendance ?? { atMs: 0, points: 0 };
  return { signUpId: id, title: form.terms.title, name, places, atMs, points, changeId };
}
