import { View } from '@tarojs/components';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { showToast } from '@/ui/toast/toast-store';
import { CLAIM_ANSWER_REFUSALS } from './copy';
import { ENTRIES_WORDS } from './run-copy';

/** Somebody says that a line from the chat is theirs: the organiser knows them. */
export function ClaimAnswer({ entry, onDone }: { readonly entry: StaffEntry; readonly onDone: () => void }) {
  const answering = useOperatorAction('chains.answer-claim', {
    words: CLAIM_ANSWER_REFUSALS,
    onDone: ({ memberId }) => {
      showToast(memberId === null ? ENTRIES_WORDS.declined : ENTRIES_WORDS.accepted);
      onDone();
    },
  });
  const answer = (accepted: boolean) => () => answering.run({ entryId: entry.entryId, accepted });
  return (
    <Card kind="soft">
      <View className="m">{ENTRIES_WORDS.claimant(entry.claimant?.name ?? '')}</View>
      <View className="row mt12">
        <Button kind="secondary" isWide onPress={answer(false)}>
          {ENTRIES_WORDS.decline}
        </Button>
        <View className="row grow ml12">
          <Button isWide isBusy={answering.isBusy} onPress={answer(true)}>
            {ENTRIES_WORDS.accept}
          </Button>
        </View>
      </View>
      {answering.refusal !== null && <Notice icon="circle-alert">{answering.refusal.words}</Notice>}
    </Card>
  );
}
