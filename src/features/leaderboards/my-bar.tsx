import { View } from '@tarojs/components';
import type { BoardView } from '../../../contracts/leaderboards';
import { formatCount } from '@/lib/format-points';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { classes } from '@/ui/classes';
import { BOARD_WORDS } from './copy';
import styles from './leaderboards.module.scss';
import { Change } from './rank-row';
import { scoreUnit } from './score-unit';

interface MyBarProps {
  readonly board: BoardView;
  readonly onWhy: () => void;
}

/** My own place, always in sight: how far it is to the next one, and what made it. */
export function MyBar({ board, onWhy }: MyBarProps) {
  const { me, run } = board;
  if (me === null) return null;
  const unit = scoreUnit(run);
  const { toPass } = me;
  return (
    <BottomBar>
      <View className={styles.bar} onClick={onWhy}>
        <View className={classes(styles.rank, 'num', styles.top)} aria-label={BOARD_WORDS.rankLabel(me.rank)}>
          {me.isAbout ? BOARD_WORDS.about(me.rank) : String(me.rank)}
        </View>
        <View className="grow">
          <View className="row">
            <View className="m">{BOARD_WORDS.myself}</View>
            <Change change={me.change} />
          </View>
          <View className="sub">
            {toPass === null ? BOARD_WORDS.atTop : BOARD_WORDS.toPass(formatCount(toPass.score), unit, toPass.rank)}
          </View>
        </View>
        <View className={classes(styles.score, 'num mr12')}>{formatCount(me.score)}</View>
        <Button kind="soft" size="small" onPress={onWhy}>
          {BOARD_WORDS.why}
        </Button>
      </View>
    </BottomBar>
  );
}
