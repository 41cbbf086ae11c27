import type { listChallenges as contract } from '../../../contracts/check-in-reads';
import { accept } from '../../../domain/kernel/result';
import { challenges } from '../../documents/challenges';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { challengeFacts } from './challenge-of';

/** The challenges of a group, newest first. */
export const listChallenges: ReadHandler<typeof contract> = async (input, context) => {
  const page = await readPage(context.ports, {
    from: challenges,
    equal: { groupId: input.groupId },
    after: input.after,
  });
  return accept({ items: page.documents.map(challengeFacts), next: page.next });
};
