import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { MySignUpLine } from '../../../contracts/sign-up-views';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { useMemberList } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Glyph } from '@/ui/glyph/glyph';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tag } from '@/ui/tag/tag';
import { ENTRY_WORDS } from './entry-copy';
import { MINE_WORDS } from './mine-copy';
import { lookOf } from './state-copy';

/** Everything I signed up for, in every group, newest first. */
export function MineList() {
  const nowMs = useNow('minute');
  const { items, isLoading, refusal, isOffline, status, more, refresh } = useMemberList(
    'sign-ups.list-mine',
    {},
    { words: {} },
  );
  useReachBottom(() => {
    void more();
  });
  const isEmpty = !isLoading && refusal === null && items.length === 0;
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={6} />}
      {isEmpty && (
        <Empty
          title={MINE_WORDS.empty}
          note={MINE_WORDS.emptyNote}
          action={ENTRY_WORDS.toHome}
          onPress={() => {
            openPage('home');
          }}
        />
      )}
      {items.length > 0 && (
        <Card kind="flush">
          {items.map((line) => (
            <MineRow key={line.signUpId} line={line} nowMs={nowMs} />
          ))}
        </Card>
      )}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
    </View>
  );
}

function MineRow({ line, nowMs }: { readonly line: MySignUpLine; readonly nowMs: number }) {
  const { tag, tint } = lookOf(line);
  const { title, event, placeText } = line;
  const facts = [event === null ? '' : formatInstant(event.startsAtMs, nowMs), placeText].filter((part) => part !== '');
  return (
    <Cell
      lead={<Glyph text={title} />}
      leadWidth={48}
      title={title}
      sub={<View className="num">{facts.length === 0 ? submittedWords(line, nowMs) : facts.join(' · ')}</View>}
      value={<Tag tint={tint}>{tag}</Tag>}
      label={`${title}，${tag}`}
      onPress={() => {
        openPage('my-sign-up', { signUpId: line.signUpId });
      }}
    />
  );
}

function submittedWords({ state, confirmByMs, submittedAtMs }: MySignUpLine, nowMs: number): string {
  if (state === 'offered') return ENTRY_WORDS.confirmBy(formatDeadline(confirmByMs, nowMs));
  if (state === 'returned' && confirmByMs > 0) return ENTRY_WORDS.supplyBy(formatDeadline(confirmByMs, nowMs));
  return ENTRY_WORDS.submittedAt(formatInstant(submittedAtMs, nowMs));
}
