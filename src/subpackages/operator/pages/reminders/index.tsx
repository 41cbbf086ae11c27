import { TEMPLATE_WORDS } from '@/features/groups/operator/reminders-copy';
import { TemplateList } from '@/features/groups/operator/template-list';
import { Page } from '@/ui/page/page';
import '@/ui/icon/operator-icons.scss';

/** 微信提醒: which of WeChat's templates tells which notice. */
export default function RemindersPage() {
  return (
    <Page title={TEMPLATE_WORDS.title}>
      <TemplateList />
    </Page>
  );
}
