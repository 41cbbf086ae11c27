import { View } from '@tarojs/components';
import type { ActivityLine } from '../../../contracts/groups';
import { formatInstant } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { openPage } from '@/platform/navigation';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { ACTIVITY_WORDS, HOME_WORDS, ME } from './copy';
import styles from './groups.module.scss';

const SHOWN_MAX = 3;

interface RecentActivityProps {
  readonly lately: readonly ActivityLine[];
  readonly nowMs: number;
}

/** The last things that happened. */
export function RecentActivity({ lately, nowMs }: RecentActivityProps) {
  const lines = lately.filter(isWorded).slice(0, SHOWN_MAX);
  const openAll = () => {
    openPage('activity');
  };
  return (
    <Section title={HOME_WORDS.recent} more={lines.length === 0 ? undefined : HOME_WORDS.more} onMore={openAll}>
      <Card kind={lines.length === 0 ? 'plain' : 'flush'}>
        {lines.length === 0 && <Empty isSmall title={HOME_WORDS.nothingRecent} />}
        {lines.map((line) => (
          <ActivityRow key={line.id} line={line} nowMs={nowMs} />
        ))}
      </Card>
    </Section>
  );
}

/** Whether a line has words; kinds that a newer server knows are passed over. */
export const isWorded = (line: ActivityLine): boolean => line.kind in ACTIVITY_WORDS;

/** One thing that somebody did. */
export function ActivityRow({ line, nowMs }: { readonly line: ActivityLine; readonly nowMs: number }) {
  const words = ACTIVITY_WORDS[line.kind]?.(line.facts) ?? '';
  return (
    <View className={styles.line}>
      <Avatar person={avatarOf(line.who, line.id)} size={32} />
      <View className="grow ml12">
        <View className="row between">
          <View className="m ell">{line.isMe ? ME : line.who.name}</View>
          <View className="cap none ml8 num">{formatInstant(line.atMs, nowMs)}</View>
        </View>
        <View className="sub">{words}</View>
      </View>
    </View>
  );
}
