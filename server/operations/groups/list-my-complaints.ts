import type { listMyComplaints as contract } from '../../../contracts/people';
import { accept } from '../../../domain/kernel/result';
import { complaints } from '../../documents/complaints';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';

/** What the caller complained of, and what came back. Who answered stays with the staff. */
export const listMyComplaints: ReadHandler<typeof contract> = async (input, context) => {
  const { memberId } = context.person;
  const page = await readPage(context.ports, { from: complaints, equal: { memberId }, after: input.after });
  const items = page.documents.map(({ id, text, atMs, answer }) => ({
    complaintId: id,
    text,
    atMs,
    answer: answer === null ? null : { text: answer.text, atMs: answer.atMs },
  }));
  return accept({ items, next: page.next });
};
