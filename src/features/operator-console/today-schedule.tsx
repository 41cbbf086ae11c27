import { View } from '@tarojs/components';
import { formatDeadline } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import styles from './console.module.scss';
import { TODAY_PAGE_WORDS } from './copy';
import { happeningsToday } from './schedule';
import type { ConsoleAnswers } from './use-console';

interface TodayScheduleProps {
  readonly answers: ConsoleAnswers;
  readonly nowMs: number;
}

/** What happens by itself before the day is over. */
export function TodaySchedule({ answers, nowMs }: TodayScheduleProps) {
  const happenings = happeningsToday(answers.current, answers.batches.data?.items ?? [], nowMs);
  if (happenings.length === 0) return null;
  return (
    <Section title={TODAY_PAGE_WORDS.schedule}>
      <Card kind="flush">
        {happenings.map(({ id, atMs, title, tag }) => (
          <Cell
            key={id}
            lead={<View className={`num c-2 ${styles.time}`}>{timeOf(atMs, nowMs)}</View>}
            leadWidth={48}
            title={<View className="ell">{title}</View>}
            value={<Tag>{tag}</Tag>}
          />
        ))}
      </Card>
    </Section>
  );
}

/** The last word of a deadline is its time, with midnight as 24:00. */
const timeOf = (atMs: number, nowMs: number) => formatDeadline(atMs, nowMs).split(' ').at(-1);
