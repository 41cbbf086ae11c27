import type { GroupRules as Rules } from '../../../contracts/group-rules';
import { useMemberAction } from '@/lib/use-action';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { goBack } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { showToast } from '@/ui/toast/toast-store';
import { GroupRules } from './group-rules';
import { RULES_WORDS } from './rules-copy';

/** The page of a group's rules; asks to accept them when they changed since the reader did. */
export function GroupRulesPage({ groupId }: { readonly groupId: string }) {
  const asked = useMemberOperation('groups.read-rules', { groupId }, { words: {} });
  return (
    <Page title={RULES_WORDS.title} bar={isChanged(asked.data) && <AcceptBar groupId={groupId} />}>
      <Answered asked={asked}>{(rules) => <GroupRules rules={rules} />}</Answered>
    </Page>
  );
}

const isChanged = (rules: Rules | undefined) => rules !== undefined && rules.acceptedAtMs < rules.changedAtMs;

function AcceptBar({ groupId }: { readonly groupId: string }) {
  const accept = useMemberAction('groups.accept-rules', {
    words: {},
    onDone: () => {
      showToast(RULES_WORDS.accepted);
      goBack();
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  return (
    <BottomBar>
      <Button size="large" isWide isBusy={accept.isBusy} onPress={() => accept.run({ groupId })}>
        {RULES_WORDS.accept}
      </Button>
    </BottomBar>
  );
}
