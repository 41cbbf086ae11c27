import { useState } from 'react';
import { View } from '@tarojs/components';
import type { ShownText } from '../../../contracts/check-in-reads';
import { formatInstant } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { useMemberList } from '@/lib/use-operation';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import styles from './check-in.module.scss';
import { TEXTS_REFUSALS } from './copy';
import { TEXT_WORDS } from './text-copy';
import type { ChallengeRef } from './show-receipt';

interface GroupTextsProps {
  readonly challenge: ChallengeRef;
  readonly nowMs: number;
}

/** Shown before all are asked for: the page is about one's own days. */
const FOLDED_MAX = 3;

/** What neighbours wrote and let the group read, newest first. */
export function GroupTexts({ challenge, nowMs }: GroupTextsProps) {
  const { groupId, challengeId } = challenge;
  const texts = useMemberList('check-in.list-texts', { groupId, challengeId }, { words: TEXTS_REFUSALS });
  const { items, refusal } = texts;
  const [isUnfolded, setUnfolded] = useState(false);
  const isFolded = !isUnfolded && items.length > FOLDED_MAX;
  return (
    <Section
      title={TEXT_WORDS.othersTitle}
      more={isFolded ? TEXT_WORDS.seeAll : undefined}
      onMore={() => {
        setUnfolded(true);
      }}
    >
      {texts.isLoading && <SkeletonRows count={2} />}
      {refusal !== null && <Failed hasContent words={refusal.words} onRetry={texts.refresh} />}
      {!texts.isLoading && refusal === null && items.length === 0 && (
        <Card>
          <Empty isSmall title={TEXT_WORDS.nobody} />
        </Card>
      )}
      {items.length > 0 && (
        <Card kind="flush">
          {items.slice(0, isFolded ? FOLDED_MAX : items.length).map((item) => (
            <TextRow key={item.textId} item={item} nowMs={nowMs} />
          ))}
        </Card>
      )}
      {!isFolded && items.length > 0 && <ListEnd status={texts.status} onMore={texts.more} />}
    </Section>
  );
}

function TextRow({ item, nowMs }: { readonly item: ShownText; readonly nowMs: number }) {
  return (
    <View className={styles.text}>
      <Avatar person={avatarOf(item.who, item.textId)} size={32} />
      <View className="grow ml12">
        <View className="row between">
          <View className="m ell">{item.isMe ? TEXT_WORDS.me : item.who.name}</View>
          <View className="cap none ml8 num">{formatInstant(item.atMs, nowMs)}</View>
        </View>
        <View className="body prose mt4">{item.text}</View>
      </View>
    </View>
  );
}
