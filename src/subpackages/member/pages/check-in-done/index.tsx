import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import type { CheckInReceipt } from '../../../../../contracts/check-in';
import type { CheckInView } from '../../../../../contracts/check-in-reads';
import { READ_REFUSALS } from '@/features/check-in/copy';
import { DoneBefore, DoneContent } from '@/features/check-in/done-content';
import { DONE_WORDS } from '@/features/check-in/done-copy';
import { useReceipt } from '@/features/check-in/receipt';
import { lastAnswer } from '@/lib/member-cache';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { goBack, openPage, usePageParams } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { SkeletonRows } from '@/ui/states/skeleton';
import '@/ui/icon/member-icons.scss';

/** After a check-in: what it was, what it gave, and on with the day. */
export default function CheckInDonePage() {
  const { challengeId = '', day = '' } = usePageParams('check-in-done');
  const groupId = useCurrentGroup((state) => state.groupId) ?? '';
  const queries = useQueryClient();
  const receipt = useReceipt(challengeId, day);
  const view = lastAnswer(queries, 'check-in.read', { groupId, challengeId });
  const { share } = useShareCard({
    title: shareTitle(receipt, view),
    page: 'check-in',
    params: { challengeId, groupId },
  });
  return (
    <Page title={DONE_WORDS.title} bar={<DoneBar onShare={share} />}>
      {receipt === undefined ? (
        <Before groupId={groupId} challengeId={challengeId} />
      ) : (
        <DoneContent receipt={receipt} text={view?.myText?.text ?? ''} />
      )}
    </Page>
  );
}

function shareTitle(receipt: CheckInReceipt | undefined, view: CheckInView | undefined): string {
  const title = receipt?.title ?? view?.challenge.terms.title ?? '';
  return DONE_WORDS.shareTitle(title, (receipt ?? view)?.standing.totalDays ?? 0);
}

function DoneBar({ onShare }: { readonly onShare: () => void }) {
  return (
    <BottomBar>
      <View className="none">
        <Button kind="secondary" size="large" icon="share-2" openType="share" onPress={onShare}>
          {DONE_WORDS.share}
        </Button>
      </View>
      <View className="grow row ml12">
        <Button size="large" isWide onPress={goBack}>
          {DONE_WORDS.finish}
        </Button>
      </View>
    </BottomBar>
  );
}

/** Opened again after a restart: the day stands, its receipt is in the ledger. */
function Before({ groupId, challengeId }: { readonly groupId: string; readonly challengeId: string }) {
  const asked = useMemberOperation('check-in.read', { groupId, challengeId }, { words: READ_REFUSALS });
  return (
    <Answered asked={asked} skeleton={<SkeletonRows count={3} />}>
      {(view) => (
        <View>
          <DoneBefore standing={view.standing} atMs={view.progress?.lastAtMs ?? view.nowMs} />
          <View className="row middle mt24">
            <Button
              kind="text"
              onPress={() => {
                openPage('points');
              }}
            >
              {DONE_WORDS.toLedger}
            </Button>
          </View>
        </View>
      )}
    </Answered>
  );
}
