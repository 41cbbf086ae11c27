import { DATA_WORDS } from '@/features/me/copy';
import { EraseCard } from '@/features/me/erase-card';
import { ExportCard } from '@/features/me/export-card';
import { Page } from '@/ui/page/page';
import '@/ui/icon/member-icons.scss';

/** 我的数据: taken along as a file, or removed. */
export default function MyDataPage() {
  return (
    <Page title={DATA_WORDS.title}>
      <ExportCard />
      <EraseCard />
    </Page>
  );
}
