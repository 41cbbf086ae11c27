import { GroupGate } from '@/features/groups/group-gate';
import { HIGHLIGHT_WORDS } from '@/features/highlights/copy';
import { HighlightsPage } from '@/features/highlights/highlights-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 精华: what neighbours said that is worth finding again. */
export default function MemberHighlightsPage() {
  const { groupId } = usePageParams('highlights');
  return (
    <GroupGate groupId={groupId} title={HIGHLIGHT_WORDS.title}>
      {(id) => <HighlightsPage key={id} groupId={id} />}
    </GroupGate>
  );
}
