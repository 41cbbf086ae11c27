import { View } from '@tarojs/components';
import type { CheckInReceipt } from '../../../contracts/check-in';
import type { Standing } from '@domain/check-in/progress';
import { formatTime } from '@/lib/format-time';
import { Notice } from '@/ui/notice/notice';
import { Tag } from '@/ui/tag/tag';
import { DONE_WORDS } from './done-copy';
import { LedgerLines } from './ledger-lines';
import { MyText } from './text-box';
import { SeedsBurst } from './seeds-burst';
import { VISIBILITY_WORDS } from './text-copy';
import { TODAY_WORDS } from './today-copy';

/** Right after a check-in: which day it is, and what was really written. */
export function DoneContent({ receipt, text }: { readonly receipt: CheckInReceipt; readonly text: string }) {
  const { nextMilestone } = receipt;
  return (
    <View>
      <Counted standing={receipt.standing} words={DONE_WORDS.counted} />
      {receipt.cameBackSoon === true && (
        <Notice tint="leaf" icon="sprout">
          {DONE_WORDS.cameBack}
        </Notice>
      )}
      <View className="mt20">
        <LedgerLines receipt={receipt} />
      </View>
      {receipt.text !== 'none' && text !== '' && <MyText text={text} note={VISIBILITY_WORDS[receipt.text]} />}
      {nextMilestone !== null && (
        <View className="center sub mt16 num">
          {TODAY_WORDS.nextMilestone(
            nextMilestone.missingDays,
            nextMilestone.milestone.streakDays,
            nextMilestone.milestone.bonusPoints,
          )}
        </View>
      )}
    </View>
  );
}

/** The same day looked at again, when its receipt is no longer on this phone. */
export function DoneBefore({ standing, atMs }: { readonly standing: Standing; readonly atMs: number }) {
  return <Counted standing={standing} words={DONE_WORDS.countedAt(formatTime(atMs))} />;
}

function Counted({ standing, words }: { readonly standing: Standing; readonly words: string }) {
  return (
    <View className="center mt32">
      <SeedsBurst />
      <View className="sub mt20">{words}</View>
      <View className="display num mt4">{DONE_WORDS.day(standing.totalDays)}</View>
      <View className="row middle mt12">
        <Tag tint="leaf" icon="sprout">
          {standing.totalDays === 1 ? DONE_WORDS.firstDay : DONE_WORDS.streak(standing.streakDays)}
        </Tag>
      </View>
    </View>
  );
}
