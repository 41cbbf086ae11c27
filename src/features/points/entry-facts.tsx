import { View } from '@tarojs/components';
import type { EntryDetail, EntryLine } from '../../../contracts/points-views';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatCount, formatSigned } from '@/lib/format-points';
import { formatDay, formatInstant } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { ENTRY_WORDS, REASON_WORDS } from './copy';
import styles from './points.module.scss';

interface Fact {
  readonly name: string;
  readonly lines: readonly string[];
}

/** One line of the ledger, taken apart: its summands, where it came from, which lots it moved. */
export function EntryFacts({ entry, detail, nowMs }: EntryFactsProps) {
  const facts = [...factsOfLine(entry, nowMs), ...(detail === undefined ? [] : factsOfDetail(detail, nowMs))];
  return (
    <Card kind="sunken">
      {facts
        .filter(({ lines }) => lines.some((line) => line !== ''))
        .map(({ name, lines }) => (
          <View key={name} className={styles.fact}>
            <View className={styles.factName}>{name}</View>
            <View className="grow num">
              {lines.map((line) => (
                <View key={line}>{line}</View>
              ))}
            </View>
          </View>
        ))}
    </Card>
  );
}

interface EntryFactsProps {
  readonly entry: EntryLine;
  /** What only its own question answers; undefined until it came. */
  readonly detail: EntryDetail | undefined;
  readonly nowMs: number;
}

function factsOfLine(entry: EntryLine, nowMs: number): readonly Fact[] {
  const owed = entry.debtAfterPoints > 0 ? ENTRY_WORDS.owed(entry.debtAfterPoints) : '';
  const sign = entry.points > 0 ? 1 : -1;
  const parts = entry.parts.map(({ reason, points }) => `${REASON_WORDS[reason]} ${formatSigned(sign * points)}`);
  return [
    { name: ENTRY_WORDS.when, lines: [formatInstant(entry.atMs, nowMs)] },
    { name: ENTRY_WORDS.parts, lines: parts },
    { name: ENTRY_WORDS.balance, lines: [`${formatCount(entry.balanceAfterPoints)}${owed}`] },
    { name: ENTRY_WORDS.note, lines: [entry.note] },
  ];
}

function factsOfDetail(detail: EntryDetail, nowMs: number): readonly Fact[] {
  const { original, reversedPoints } = detail;
  const today = businessDayAt(nowMs);
  return [
    { name: ENTRY_WORDS.group, lines: [detail.groupName ?? ''] },
    { name: ENTRY_WORDS.original, lines: original === null ? [] : [originalLine(original, nowMs)] },
    { name: ENTRY_WORDS.takenBack, lines: reversedPoints > 0 ? [ENTRY_WORDS.reversed(reversedPoints)] : [] },
    {
      name: ENTRY_WORDS.lots,
      lines: detail.allocation.map(({ expiresOn, points }) => ENTRY_WORDS.lot(points, formatDay(expiresOn, today))),
    },
    { name: ENTRY_WORDS.fingerprint, lines: [detail.fingerprint] },
  ];
}

function originalLine(original: NonNullable<EntryDetail['original']>, nowMs: number): string {
  const when = formatInstant(original.atMs, nowMs);
  return ENTRY_WORDS.originalOf(original.number, formatSigned(original.points), when);
}
