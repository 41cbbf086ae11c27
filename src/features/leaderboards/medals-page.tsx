import { useState } from 'react';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import type { MyMedals } from '../../../contracts/leaderboards';
import { businessDayAt } from '@domain/kernel/business-day';
import { Answered } from '@/lib/answered';
import { formatDay } from '@/lib/format-time';
import type { Poster } from '@/lib/poster';
import { PosterSheet } from '@/lib/poster-sheet';
import { useMemberOperation } from '@/lib/use-operation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { classes } from '@/ui/classes';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import styles from './leaderboards.module.scss';
import { MEDAL_FACTS, MEDAL_WORDS } from './medal-copy';

type Medal = MyMedals['items'][number];

/** 奖章: what I am honoured for in a group, each with its certificate, and how far the others are. */
export function MedalsPage({ groupId }: { readonly groupId: string }) {
  const queries = useQueryClient();
  const nowMs = useNow('minute');
  const asked = useMemberOperation('leaderboards.list-medals', { groupId }, { words: {} });
  const [shown, setShown] = useState<Medal | null>(null);
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['member'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <Page title={MEDAL_WORDS.title}>
      <Answered asked={asked}>
        {(medals) => (
          <View>
            <View className="mt16">
              <View className="head">{MEDAL_WORDS.count(medals.items.filter(isAwarded).length)}</View>
              <View className="sub">{MEDAL_WORDS.note}</View>
            </View>
            <View className="mt12">
              <Card kind="flush">
                {medals.items.map((medal) => (
                  <MedalRow key={medal.medal} medal={medal} nowMs={nowMs} onShow={setShown} />
                ))}
              </Card>
            </View>
            {shown !== null && (
              <PosterSheet
                title={MEDAL_WORDS.pictureTitle}
                poster={certificate(medals, shown)}
                onClose={() => {
                  setShown(null);
                }}
              />
            )}
          </View>
        )}
      </Answered>
    </Page>
  );
}

const isAwarded = ({ awardedAtMs }: Medal): boolean => awardedAtMs !== null;

interface MedalRowProps {
  readonly medal: Medal;
  readonly nowMs: number;
  readonly onShow: (medal: Medal) => void;
}

function MedalRow({ medal, nowMs, onShow }: MedalRowProps) {
  const { emblem, what } = MEDAL_FACTS[medal.medal];
  const { awardedAtMs, count, goal } = medal;
  return (
    <View className={classes(styles.row, styles.medalRow)}>
      <View className={classes(styles.medal, 'num', awardedAtMs === null && styles.pale)}>{emblem}</View>
      <View className={styles.words}>
        <View className="m">{MEDAL_WORDS.name(medal.medal)}</View>
        <View className="sub">{what}</View>
        {awardedAtMs !== null && (
          <View className="cap">
            {MEDAL_WORDS.awarded(formatDay(businessDayAt(awardedAtMs), businessDayAt(nowMs)))}
          </View>
        )}
      </View>
      {awardedAtMs === null ? (
        <View className="sub num ml8">{MEDAL_WORDS.progress(count, goal)}</View>
      ) : (
        <Button
          kind="soft"
          size="small"
          onPress={() => {
            onShow(medal);
          }}
        >
          {MEDAL_WORDS.picture}
        </Button>
      )}
    </View>
  );
}

/** The year stands on it: a certificate is looked at later. */
function certificate({ groupName, name }: MyMedals, { medal, awardedAtMs }: Medal): Poster {
  const { emblem, what } = MEDAL_FACTS[medal];
  return {
    kicker: MEDAL_WORDS.kicker,
    title: MEDAL_WORDS.name(medal),
    sub: what,
    emblem,
    foot: [MEDAL_WORDS.to(name), businessDayAt(awardedAtMs ?? 0), MEDAL_WORDS.foot(groupName)],
  };
}
