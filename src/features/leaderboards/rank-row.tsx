import { View } from '@tarojs/components';
import type { BoardRow } from '../../../contracts/leaderboards';
import { formatCount } from '@/lib/format-points';
import { avatarOf } from '@/lib/shown-person';
import { accessible } from '@/ui/accessible';
import { Avatar } from '@/ui/avatar/avatar';
import { classes } from '@/ui/classes';
import { Icon } from '@/ui/icon/icon';
import { BOARD_WORDS } from './copy';
import styles from './leaderboards.module.scss';

type Shown = Omit<BoardRow, 'change' | 'streakDays'> & Partial<Pick<BoardRow, 'change' | 'streakDays'>>;

interface RankRowProps {
  readonly row: Shown;
  /** Tells two people of one list apart. */
  readonly rowKey: string;
  readonly onPress?: () => void;
}

const TOP = 3;

/** One place of a board: rank, who, how far they moved, score. */
export function RankRow({ row, rowKey, onPress }: RankRowProps) {
  const { rank, who, isMe, isHidden, score, streakDays = 0 } = row;
  const note = isHidden ? BOARD_WORDS.hidden : streakDays > 1 ? BOARD_WORDS.streak(streakDays) : null;
  return (
    <View
      className={classes(styles.row, isMe && styles.mine)}
      hoverClass={onPress === undefined ? 'none' : 'hover'}
      onClick={onPress}
      {...(onPress === undefined ? {} : accessible('button'))}
    >
      <View className={classes(styles.rank, 'num', rank <= TOP && styles.top)} aria-label={BOARD_WORDS.rankLabel(rank)}>
        {String(rank)}
      </View>
      <Avatar person={avatarOf(isHidden && !isMe ? { ...who, name: '' } : who, rowKey)} />
      <View className={styles.words}>
        <View className={classes(styles.name, 'm')}>{isMe ? BOARD_WORDS.me(who.name) : who.name}</View>
        {note !== null && <View className={classes(styles.name, 'sub')}>{note}</View>}
      </View>
      <Change change={row.change ?? null} />
      <View className={classes(styles.score, 'num')}>{formatCount(score)}</View>
    </View>
  );
}

/** How far somebody moved since yesterday: an arrow, and words for who does not see it. */
export function Change({ change }: { readonly change: number | null }) {
  if (change === null) return null;
  if (change === 0) return <View className={styles.change}>{BOARD_WORDS.level}</View>;
  const places = Math.abs(change);
  const isUp = change > 0;
  return (
    <View
      className={classes(styles.change, isUp && styles.up)}
      aria-label={isUp ? BOARD_WORDS.up(places) : BOARD_WORDS.down(places)}
    >
      <Icon name={isUp ? 'arrow-up' : 'arrow-down'} size={16} />
      <View className="num">{String(places)}</View>
    </View>
  );
}
