import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { ARRIVAL_WORDS, PEEK_REFUSALS } from './copy';
import { GroupOutside } from './group-outside';

/** A group as Moments shows it, where nobody is logged in. */
export function PeekView({ groupId }: { readonly groupId: string }) {
  const asked = useMemberOperation('groups.peek', { groupId }, { words: PEEK_REFUSALS });
  return (
    <Answered asked={asked}>{(group) => <GroupOutside group={group} note={ARRIVAL_WORDS.fromMoments} />}</Answered>
  );
}
