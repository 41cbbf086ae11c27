import { ComplaintForm } from '@/features/me/complaint-form';
import { ComplaintList } from '@/features/me/complaint-list';
import { COMPLAINT_WORDS } from '@/features/me/copy';
import { usePageParams } from '@/platform/navigation';
import { Page } from '@/ui/page/page';
import '@/ui/icon/member-icons.scss';

/** 申诉: one is written, and earlier ones with their answers. */
export default function MyComplaintsPage() {
  const { groupId, about } = usePageParams('my-complaints');
  return (
    <Page title={COMPLAINT_WORDS.title}>
      <ComplaintForm groupId={groupId} about={about} />
      <ComplaintList />
    </Page>
  );
}
