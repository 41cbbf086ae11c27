import { GroupGate } from '@/features/groups/group-gate';
import { DESIGN_WORDS } from '@/features/sign-ups/operator/design-copy';
import { DesignPage } from '@/features/sign-ups/operator/design-page';
import { SeriesDesignPage } from '@/features/sign-ups/operator/series-design-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/operator-icons.scss';

/** 开一个报名, or change one, or all sessions of a weekly event that are to come. */
export default function FormDesignPage() {
  const { formId, copyOf, seriesId } = usePageParams('form-design');
  return (
    <GroupGate groupId={undefined} title={DESIGN_WORDS.create}>
      {(groupId) =>
        seriesId === undefined ? (
          <DesignPage groupId={groupId} formId={formId} copyOf={copyOf} />
        ) : (
          <SeriesDesignPage groupId={groupId} seriesId={seriesId} />
        )
      }
    </GroupGate>
  );
}
