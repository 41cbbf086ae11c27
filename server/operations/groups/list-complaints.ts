import type { ComplaintLine, listComplaints as contract } from '../../../contracts/group-members';
import { BLANK_PROFILE, shownProfile } from '../../../domain/groups/profile';
import { accept } from '../../../domain/kernel/result';
import { complaints } from '../../documents/complaints';
import { memberships, membershipId } from '../../documents/memberships';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';

/** Complaints of a group, newest first. */
export const listComplaints: ReadHandler<typeof contract> = async (input, context) => {
  const { groupId, status, after } = input;
  const page = await readPage(context.ports, { from: complaints, equal: { groupId, status }, after });
  const authors = await context.ports.store.getMany(
    memberships,
    page.documents.map((complaint) => membershipId(groupId, complaint.memberId)),
  );
  const items = page.documents.map(({ id, memberId, text, status: now, atMs, answer }, at): ComplaintLine => ({
    complaintId: id,
    memberId,
    name: shownProfile(authors[at]?.profile ?? BLANK_PROFILE).name,
    text,
    status: now,
    atMs,
    answer: answer === null ? null : { text: answer.text, atMs: answer.atMs },
  }));
  return accept({ items, next: page.next });
};
