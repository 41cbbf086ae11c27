import type { GroupRules as Rules } from '../../../contracts/group-rules';
import { useMemberAction } from '@/lib/use-action';
import { useMemberOperation } from '@/lib/use-operation';
import { goBack } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { showToast } from '@/ui/toast/toast-store';
import { GroupRules } from './group-rules';
import { ACCEPT_RULES_REFUSALS, READ_RULES_REFUSALS, RULES_WORDS } from './rules-copy';

/** The page of a group's rules; asks to accept them when they changed since the reader did. */
export function GroupRulesPage({ groupId }: { readonly groupId: string }) {
  const { data, refusal, isLoading, isOffline, refresh } = useMemberOperation(
    'groups.read-rules',
    { groupId },
    { words: READ_RULES_REFUSALS },
  );
  return (
    <Page
      title={RULES_WORDS.title}
      bar={data !== undefined && isChanged(data) ? <AcceptBar groupId={groupId} /> : undefined}
    >
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={4} />}
      {data !== undefined && <GroupRules rules={data} />}
    </Page>
  );
}

const isChanged = ({ acceptedAtMs, changedAtMs }: Rules) => acceptedAtMs < changedAtMs;

function AcceptBar({ groupId }: { readonly groupId: string }) {
  const accept = useMemberAction('groups.accept-rules', {
    words: ACCEPT_RULES_REFUSALS,
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
