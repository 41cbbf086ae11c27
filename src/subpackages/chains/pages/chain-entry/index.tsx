import { MyEntryPage } from '@/features/chains/entry-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 我的一单: one of my entries, with the code for the counter. */
export default function ChainEntryPage() {
  const { entryId = '' } = usePageParams('chain-entry');
  return <MyEntryPage entryId={entryId} />;
}
