import { View } from '@tarojs/components';
import type { EntryLine } from '../../../contracts/points-views';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { classes } from '@/ui/classes';
import { Sheet } from '@/ui/sheet/sheet';
import { Failed } from '@/ui/states/failed';
import { ENTRY_WORDS, entrySentence, READ_ENTRY_REFUSALS } from './copy';
import { EntryFacts } from './entry-facts';
import { sourceOf, type EntrySource } from './source-of';

interface EntrySheetProps {
  readonly entry: EntryLine;
  readonly nowMs: number;
  readonly onClose: () => void;
}

/** Where one line of the ledger came from, under its number; and the way to say that it is wrong. */
export function EntrySheet({ entry, nowMs, onClose }: EntrySheetProps) {
  const { number } = entry;
  const { data, refusal, isOffline, refresh } = useMemberOperation(
    'points.read-entry',
    { number },
    { words: READ_ENTRY_REFUSALS },
  );
  const words = entrySentence(entry);
  const source = sourceOf(entry.subject);
  return (
    <Sheet isOpen title={ENTRY_WORDS.number(number)} onClose={onClose}>
      <View className="row between base">
        <View className="grow head">{words.title}</View>
        <View className={classes('numl num ml12 none', entry.points > 0 && 'c-leaf')}>{words.amount}</View>
      </View>
      <EntryFacts entry={entry} detail={data} nowMs={nowMs} />
      {refusal !== null && <Failed hasContent words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
      <View className="row mt16">
        <Button
          kind="text"
          size="small"
          onPress={() => {
            onClose();
            openPage('my-complaints', { about: ENTRY_WORDS.about(number, words.amount) });
          }}
        >
          {ENTRY_WORDS.complain}
        </Button>
        <View className="grow" />
        {source !== null && (
          <Button
            kind="secondary"
            size="small"
            onPress={() => {
              onClose();
              openSource(source);
            }}
          >
            {source.kind === 'coupon' ? ENTRY_WORDS.toCoupon : ENTRY_WORDS.toChallenge}
          </Button>
        )}
      </View>
    </Sheet>
  );
}

function openSource(source: EntrySource): void {
  if (source.kind === 'coupon') openPage('coupon', { couponId: source.couponId });
  else openPage('check-in', { challengeId: source.challengeId });
}
