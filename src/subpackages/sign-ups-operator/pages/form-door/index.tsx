import { GroupGate } from '@/features/groups/group-gate';
import { DoorPage } from '@/features/sign-ups/operator/door-page';
import { DOOR_STAFF_WORDS } from '@/features/sign-ups/operator/door-staff-copy';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 门口签到. */
export default function FormDoorPage() {
  const { formId = '' } = usePageParams('form-door');
  return (
    <GroupGate groupId={undefined} title={DOOR_STAFF_WORDS.title}>
      {(groupId) => <DoorPage form={{ groupId, formId }} />}
    </GroupGate>
  );
}
