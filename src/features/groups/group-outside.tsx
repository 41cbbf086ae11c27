import { useState } from 'react';
import { View } from '@tarojs/components';
import type { GroupFacts } from '../../../contracts/groups';
import { formatDeadline } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Section } from '@/ui/section/section';
import { ARRIVAL_WORDS } from './copy';

interface GroupOutsideProps {
  readonly group: GroupFacts;
  /** How the reader stands to it. */
  readonly note: string;
}

/** What anybody may see of a group: its name and what is on. */
export function GroupOutside({ group, note }: GroupOutsideProps) {
  return (
    <View>
      <View className="row mt20">
        <Glyph text={group.name} size={64} tint="brand" />
        <View className="grow ml16">
          <View className="title">{group.name}</View>
          <View className="sub mt4">{note}</View>
        </View>
      </View>
      <RunningTitles group={group} />
    </View>
  );
}

/** So many that the way in stays in sight. */
const TITLES_MAX = 4;

/** What is on, by title; nothing of what people did. */
function RunningTitles({ group }: { readonly group: GroupFacts }) {
  const [nowMs] = useState(() => Date.now());
  if (group.running.length === 0) return null;
  return (
    <Section title={ARRIVAL_WORDS.runningHere} more={ARRIVAL_WORDS.inAll(group.running.length)}>
      <Card kind="flush">
        {group.running.slice(0, TITLES_MAX).map((campaign) => (
          <Cell
            key={`${campaign.context} ${campaign.title}`}
            lead={<Glyph text={campaign.title} />}
            leadWidth={48}
            title={campaign.title}
            sub={ARRIVAL_WORDS.until(formatDeadline(campaign.endsAtMs, nowMs))}
          />
        ))}
      </Card>
    </Section>
  );
}
