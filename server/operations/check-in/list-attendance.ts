import type { Attendance, listAttendance as contract } from '../../../contracts/check-in-staff';
import { todayOf } from '../../../domain/check-in/today';
import { accept, refuse } from '../../../domain/kernel/result';
import { memberships, type MembershipDocument } from '../../documents/memberships';
import { operations } from '../../documents/operations';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { attendanceLine, type ChallengeDay } from './attendance-lines';
import { challengeOf } from './challenge-of';
import { countDone, hasDone } from './done-days';
import { daySubject } from './keep-day';
import { membershipsOf } from './memberships-of';
import { unfinishedMembers } from './unfinished-members';

/** Who has checked in today and who has not. At most eight reads besides the door's, however many members. */
export const listAttendance: ReadHandler<typeof contract> = async (input, context) => {
  const { store, keys } = context.ports;
  const { groupId, after } = input;
  const challenge = await challengeOf(store, input);
  if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
  const at: ChallengeDay = { challengeId: challenge.id, terms: challenge, day: todayOf(challenge, context.nowMs) };
  const subject = daySubject('check-in', challenge.id, at.day);
  const [doneCount, memberCount] = await Promise.all([
    countDone(store, at),
    store.count(memberships, { equal: { groupId, status: 'active' } }),
  ]);
  const asPage = (found: readonly MembershipDocument[], next: string | null): Attendance['page'] => ({
    items: found.map((membership) => attendanceLine(membership, at)),
    next,
  });
  const facts = { title: challenge.title, day: at.day, doneCount, memberCount };
  if (input.side === 'unfinished') {
    const unfinishedCount = Math.max(0, memberCount - doneCount);
    const found = await unfinishedMembers({ store, keys }, { ...at, groupId, after, unfinishedCount });
    return accept({ ...facts, page: asPage(found.memberships, found.next) });
  }
  const records = await readPage(context.ports, { from: operations, equal: { subject }, after });
  const found = await membershipsOf(
    store,
    groupId,
    records.documents.map((record) => record.actor),
  );
  return accept({
    ...facts,
    page: asPage(
      found.filter((membership) => hasDone(membership, at)),
      records.next,
    ),
  });
};
