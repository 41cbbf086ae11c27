import { formatCount } from '@/lib/format-points';
import { avatarOf } from '@/lib/shown-person';
import { useOperatorOperation } from '@/lib/use-operation';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_MEMBER_REFUSALS } from '../staff-copy';
import { MEMBER_WORDS } from './copy';

/** One line that says which member a form is about, and what they have. */
export function MemberStrip({ groupId, memberId }: { readonly groupId: string; readonly memberId: string }) {
  const { data, refusal, isOffline, refresh } = useOperatorOperation(
    'groups.read-member',
    { groupId, memberId },
    { words: READ_MEMBER_REFUSALS },
  );
  if (data === undefined && refusal !== null) {
    return <Failed hasContent words={refusal.words} isOffline={isOffline} onRetry={refresh} />;
  }
  if (data === undefined) return <SkeletonRows count={1} />;
  return (
    <Card kind="flush">
      <Cell
        lead={<Avatar person={avatarOf(data, memberId)} />}
        leadWidth={40}
        title={data.name}
        sub={`${MEMBER_WORDS.points} ${formatCount(data.availablePoints)}`}
      />
    </Card>
  );
}
