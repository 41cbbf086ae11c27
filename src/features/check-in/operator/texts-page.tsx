import { View } from '@tarojs/components';
import type { PendingText } from '../../../../contracts/check-in-staff';
import { formatInstant } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { useOperatorList } from '@/lib/use-operation';
import { useOperatorAction } from '@/lib/use-action';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { showToast } from '@/ui/toast/toast-store';
import type { ChallengeRef } from '../show-receipt';
import { TEXTS_WORDS } from './campaign-copy';
import { ATTENDANCE_REFUSALS, REVIEW_REFUSALS } from './copy';

/** Texts that wait for somebody to look at them, oldest first. */
export function TextsPage({ challenge }: { readonly challenge: ChallengeRef }) {
  const list = useOperatorList('check-in.list-pending-texts', challenge, { words: ATTENDANCE_REFUSALS });
  const { items, refusal, status, isLoading } = list;
  const nowMs = useNow('minute');
  return (
    <Page title={TEXTS_WORDS.title}>
      {items.length > 0 && <View className="sub mt8">{TEXTS_WORDS.note}</View>}
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={list.isOffline} hasContent={items.length > 0} onRetry={list.refresh} />
      )}
      {isLoading && <SkeletonRows />}
      {items.map((text) => (
        <TextCard key={text.textId} challenge={challenge} text={text} nowMs={nowMs} />
      ))}
      {items.length === 0 && !isLoading && refusal === null && (
        <Empty title={TEXTS_WORDS.empty} note={TEXTS_WORDS.emptyNote} />
      )}
      {items.length > 0 && <ListEnd status={status} onMore={list.more} />}
    </Page>
  );
}

interface TextCardProps {
  readonly challenge: ChallengeRef;
  readonly text: PendingText;
  readonly nowMs: number;
}

/** One text with both verdicts; either can be turned into the other while the toast shows. */
function TextCard({ challenge, text, nowMs }: TextCardProps) {
  const { textId, who } = text;
  const review = useOperatorAction('check-in.review-text', {
    words: REVIEW_REFUSALS,
    onDone: ({ visibility }) => {
      const isShown = visibility === 'group';
      const opposite = isShown ? 'hide' : 'show';
      showToast(isShown ? TEXTS_WORDS.shown : TEXTS_WORDS.hidden, { onUndo: () => decide(opposite) });
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  const decide = (verdict: 'show' | 'hide') => review.run({ ...challenge, textId, verdict });
  return (
    <Card>
      <View className="row">
        <Avatar person={avatarOf(who, textId)} size={32} />
        <View className="m grow ell ml8">{who.name}</View>
        <View className="cap none ml8 num">{formatInstant(text.atMs, nowMs)}</View>
      </View>
      <View className="body prose mt12">{text.text}</View>
      {review.refusal !== null && <Notice icon="circle-alert">{review.refusal.words}</Notice>}
      <View className="row mt16">
        <Button
          kind="secondary"
          isWide
          disabledReason={review.isBusy ? TEXTS_WORDS.hide : undefined}
          onPress={() => decide('hide')}
        >
          {TEXTS_WORDS.hide}
        </Button>
        <View className="row grow ml12">
          <Button kind="soft" isWide isBusy={review.isBusy} onPress={() => decide('show')}>
            {TEXTS_WORDS.show}
          </Button>
        </View>
      </View>
    </Card>
  );
}
