import { LEGAL_TEXTS } from '@/features/me/legal-copy';
import { LegalText } from '@/features/me/legal-text';
import { usePageParams } from '@/platform/navigation';
import { Page } from '@/ui/page/page';
import '@/ui/icon/member-icons.scss';

/** 用户协议 or 隐私说明. */
export default function LegalPage() {
  const { page = 'agreement' } = usePageParams('legal');
  const text = LEGAL_TEXTS[page];
  return (
    <Page title={text.title}>
      <LegalText text={text} />
    </Page>
  );
}
