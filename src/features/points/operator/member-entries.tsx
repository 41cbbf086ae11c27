import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { EntryLine } from '../../../../contracts/points-views';
import { formatCount } from '@/lib/format-points';
import { formatNearDay } from '@/lib/format-time';
import { useOperatorList } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { LedgerRow } from '@/ui/ledger-row/ledger-row';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { entrySentence } from '../copy';
import { lookOf } from '../entry-look';
import { MEMBER_POINTS_WORDS, READ_MEMBER_REFUSALS } from './copy';
import { ReverseSheet } from './reverse-sheet';

interface MemberEntriesProps {
  readonly groupId: string;
  readonly memberId: string;
  readonly availablePoints: number;
  /** Whether the reader may take a line back. */
  readonly mayReverse: boolean;
  readonly nowMs: number;
}

/** A member's ledger as far as it belongs to this group; a line opens what may be done about it. */
export function MemberEntries({ groupId, memberId, availablePoints, mayReverse, nowMs }: MemberEntriesProps) {
  const [open, setOpen] = useState<EntryLine | null>(null);
  const list = useOperatorList('points.read-member', { groupId, memberId }, { words: READ_MEMBER_REFUSALS });
  const { items, isLoading, refusal, isOffline, refresh, status, more } = list;
  useReachBottom(() => {
    void more();
  });
  const isEmpty = !isLoading && refusal === null && items.length === 0;
  return (
    <Section title={MEMBER_POINTS_WORDS.title} more={MEMBER_POINTS_WORDS.total(formatCount(availablePoints))}>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={3} />}
      {isEmpty && (
        <Card>
          <Empty isSmall title={MEMBER_POINTS_WORDS.empty} />
        </Card>
      )}
      {items.length > 0 && (
        <Card kind="flush">
          {items.map((entry) => (
            <EntryRow
              key={entry.number}
              entry={entry}
              nowMs={nowMs}
              onPress={mayReverse && isReversible(entry) ? setOpen : undefined}
            />
          ))}
        </Card>
      )}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
      {open !== null && (
        <ReverseSheet
          groupId={groupId}
          memberId={memberId}
          entry={open}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </Section>
  );
}

/** Earnings and gifts can be taken back; the rest has its own way back. */
const isReversible = ({ kind, points }: EntryLine) => (kind === 'earn' || kind === 'adjustment') && points > 0;

interface EntryRowProps {
  readonly entry: EntryLine;
  readonly nowMs: number;
  readonly onPress: ((entry: EntryLine) => void) | undefined;
}

function EntryRow({ entry, nowMs, onPress }: EntryRowProps) {
  const words = entrySentence(entry);
  return (
    <View>
      <LedgerRow
        {...lookOf(entry)}
        what={words.title}
        note={`${formatNearDay(entry.day, nowMs)} ${words.caption}`}
        amount={words.amount}
        kind={entry.points > 0 ? 'plus' : 'minus'}
        onPress={
          onPress === undefined
            ? undefined
            : () => {
                onPress(entry);
              }
        }
      />
    </View>
  );
}
