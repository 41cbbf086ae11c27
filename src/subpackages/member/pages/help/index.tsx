import { HELP_WORDS } from '@/features/me/help-copy';
import { HelpList } from '@/features/me/help-list';
import { OwnerCode } from '@/features/groups/operator/owner-code';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Page } from '@/ui/page/page';
import { Section } from '@/ui/section/section';
import '@/ui/icon/member-icons.scss';

/** 帮助: what people ask, where to write, and at the very end the way in for whoever sets up the organisation. */
export default function HelpPage() {
  return (
    <Page title={HELP_WORDS.title}>
      <HelpList />
      <Section title={HELP_WORDS.more}>
        <Card kind="flush">
          <Cell
            title={HELP_WORDS.complain}
            sub={HELP_WORDS.complainNote}
            onPress={() => {
              openPage('my-complaints', {});
            }}
          />
        </Card>
      </Section>
      <OwnerCode />
    </Page>
  );
}
