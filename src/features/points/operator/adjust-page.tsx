import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AdjustedPoints } from '../../../../contracts/points-views';
import { formatInstant } from '@/lib/format-time';
import { useOperatorOperation } from '@/lib/use-operation';
import { goBack, replacePage } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { IconDisc } from '@/ui/glyph/glyph';
import { Page } from '@/ui/page/page';
import { showToast } from '@/ui/toast/toast-store';
import { AdjustFields } from './adjust-fields';
import { ADJUST_WORDS, ADJUSTED_WORDS } from './copy';
import { useAdjustForm } from './use-adjust-form';

interface AdjustPageProps {
  readonly groupId: string;
  readonly memberId: string;
  /** What stands above the form: whose points they are. */
  readonly head: ReactNode;
}

/** Gives or takes points by hand; what does not take effect at once says what it waits for. */
export function AdjustPage({ groupId, memberId, head }: AdjustPageProps) {
  const [waiting, setWaiting] = useState<AdjustedPoints | null>(null);
  const organisation = useOperatorOperation('groups.read-organisation', {}, { words: {} });
  const form = useAdjustForm({ groupId, memberId }, (adjusted) => {
    if (adjusted.path !== 'at-once') setWaiting(adjusted);
    else {
      showToast(ADJUSTED_WORDS['at-once']);
      goBack();
    }
  });
  if (waiting !== null) return <Sent adjusted={waiting} />;
  return (
    <Page
      title={ADJUST_WORDS.title}
      bar={
        <BottomBar>
          <Button size="large" isWide isBusy={form.isBusy} disabledReason={form.missing} onPress={form.send}>
            {ADJUST_WORDS.send(form.points)}
          </Button>
        </BottomBar>
      }
    >
      {head}
      <AdjustFields form={form} alonePoints={organisation.data?.settings.adjustmentAlonePoints ?? null} />
    </Page>
  );
}

function Sent({ adjusted }: { readonly adjusted: AdjustedPoints }) {
  const nowMs = useNow('minute');
  const { path, effectiveAtMs } = adjusted;
  return (
    <Page
      title={ADJUST_WORDS.title}
      bar={
        <BottomBar>
          <Button kind="secondary" size="large" onPress={goBack}>
            {ADJUST_WORDS.back}
          </Button>
          <View className="row grow ml12">
            <Button
              size="large"
              isWide
              onPress={() => {
                replacePage('adjustments');
              }}
            >
              {ADJUST_WORDS.toList}
            </Button>
          </View>
        </BottomBar>
      }
    >
      <View className="row middle mt32">
        <IconDisc icon="clock" tint="apricot" size={56} />
      </View>
      <View className="title center mt16">{ADJUST_WORDS.sentTitle}</View>
      <View className="body c-2 center mt8">{ADJUSTED_WORDS[path]}</View>
      {effectiveAtMs !== null && (
        <View className="sub center mt4">{ADJUST_WORDS.effective(formatInstant(effectiveAtMs, nowMs))}</View>
      )}
    </Page>
  );
}
