import { GroupGate } from '@/features/groups/group-gate';
import { EVENT_WORDS } from '@/features/sign-ups/event-copy';
import { EventPage } from '@/features/sign-ups/event-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 报名: one form, as a card in the chat opens it. */
export default function SignUpPage() {
  const { formId = '', groupId } = usePageParams('sign-up');
  return (
    <GroupGate groupId={groupId} title={EVENT_WORDS.title}>
      {(current) => <EventPage form={{ groupId: current, formId }} />}
    </GroupGate>
  );
}
