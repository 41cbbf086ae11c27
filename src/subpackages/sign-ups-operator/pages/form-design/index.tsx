import { GroupGate } from '@/features/groups/group-gate';
import { DESIGN_WORDS } from '@/features/sign-ups/operator/design-copy';
import { DesignPage } from '@/features/sign-ups/operator/design-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 开一个报名, or change one. */
export default function FormDesignPage() {
  const { formId, copyOf } = usePageParams('form-design');
  return (
    <GroupGate groupId={undefined} title={DESIGN_WORDS.create}>
      {(groupId) => <DesignPage groupId={groupId} formId={formId} copyOf={copyOf} />}
    </GroupGate>
  );
}
