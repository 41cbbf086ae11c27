import { useState } from 'react';
import { View } from '@tarojs/components';
import type { LastSpeaker } from '../../../contracts/highlights';
import { addDays } from '@domain/kernel/business-day';
import { formatDay } from '@/lib/format-time';
import type { Poster } from '@/lib/poster';
import { PosterSheet } from '@/lib/poster-sheet';
import { avatarOf } from '@/lib/shown-person';
import { useMemberOperation } from '@/lib/use-operation';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { SPEAKER_WORDS } from './copy';
import styles from './highlights.module.scss';

/** The speaker who was published last, with their picture. Nothing before the first. */
export function SpeakerCard({ groupId }: { readonly groupId: string }) {
  const asked = useMemberOperation('highlights.read-speaker', { groupId }, { words: {} });
  const [isOpen, setOpen] = useState(false);
  const last = asked.data;
  if (last?.speaker == null) return null;
  const { who, words, week, highlightCount, points } = last.speaker;
  const facts = [SPEAKER_WORDS.count(highlightCount), ...(points > 0 ? [SPEAKER_WORDS.points(points)] : [])];
  return (
    <Card kind="soft">
      <View className="cap">{`${SPEAKER_WORDS.kicker} · ${weekWords(week)}`}</View>
      <View className="row mt8">
        <View className={styles.ring}>
          <Avatar person={avatarOf(who, week)} />
        </View>
        <View className="grow ml12">
          <View className="head ell">{who.name}</View>
          <View className="sub">{facts.join(' · ')}</View>
        </View>
        <Button
          kind="secondary"
          size="small"
          onPress={() => {
            setOpen(true);
          }}
        >
          {SPEAKER_WORDS.picture}
        </Button>
      </View>
      {words !== '' && <View className="body prose mt8">{words}</View>}
      {isOpen && (
        <PosterSheet
          title={SPEAKER_WORDS.pictureTitle}
          poster={speakerPoster(last, last.speaker)}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}

const weekWords = (week: string): string =>
  SPEAKER_WORDS.week(formatDay(week, week), formatDay(addDays(week, 6), week));

function speakerPoster(
  { groupName, quote }: LastSpeaker,
  { who, week, words, highlightCount }: NonNullable<LastSpeaker['speaker']>,
): Poster {
  return {
    kicker: SPEAKER_WORDS.kicker,
    title: who.name,
    sub: `${weekWords(week)} · ${SPEAKER_WORDS.count(highlightCount)}`,
    quote: [quote, words].filter((part) => part !== '').join('\n\n') || SPEAKER_WORDS.count(highlightCount),
    foot: [SPEAKER_WORDS.foot(groupName), SPEAKER_WORDS.footNote],
  };
}
