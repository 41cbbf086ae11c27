import { View } from '@tarojs/components';
import type { CheckInReceipt } from '../../../contracts/check-in';
import { formatCount, formatSigned } from '@/lib/format-points';
import { Card } from '@/ui/card/card';
import styles from './check-in.module.scss';
import { DONE_WORDS } from './done-copy';
import { HELD_BACK_WORDS } from './today-copy';

/** What was really written to the ledger, line by line, and the balance after it. */
export function LedgerLines({ receipt }: { readonly receipt: CheckInReceipt }) {
  const lines = linesOf(receipt);
  return (
    <Card kind="flush">
      {lines.map((line) => (
        <View key={line.what} className={styles.line}>
          <View className="row base grow wrap">
            <View>{line.what}</View>
            {line.isBonus && <View className="cap ml8">{DONE_WORDS.asRuled}</View>}
          </View>
          <View className="num b c-leaf ml12">{formatSigned(line.points)}</View>
        </View>
      ))}
      {heldBackWords(receipt) !== null && (
        <View className={styles.line}>
          <View className="sub">{heldBackWords(receipt)}</View>
        </View>
      )}
      <View className={styles.line}>
        <View className="sub">{DONE_WORDS.balance}</View>
        <View className="row base">
          <View className="num b">{formatCount(receipt.availablePoints)}</View>
          <View className="cap ml4">{DONE_WORDS.points}</View>
        </View>
      </View>
    </Card>
  );
}

interface Line {
  readonly what: string;
  readonly points: number;
  readonly isBonus: boolean;
}

/** The parts of the entry. A milestone's part is the one paid on this day, lowest first, as they were written. */
function linesOf({ entry, progress, day }: CheckInReceipt): readonly Line[] {
  const paidNow = progress.paid.filter((one) => one.day === day).map((one) => one.streakDays);
  const milestones = (entry?.parts ?? []).filter((part) => part.reason === 'milestone');
  return (entry?.parts ?? []).map((part) => {
    const isBonus = part.reason === 'milestone';
    const what = isBonus ? DONE_WORDS.milestone(paidNow[milestones.indexOf(part)] ?? null) : DONE_WORDS.checkIn;
    return { what, points: part.points, isBonus };
  });
}

function heldBackWords({ entry, heldBack }: CheckInReceipt): string | null {
  if (heldBack !== null) return HELD_BACK_WORDS[heldBack];
  return entry === null ? DONE_WORDS.noPoints : null;
}
