import { View } from '@tarojs/components';
import type { MemberCard } from '../../../../contracts/group-members';
import { formatInstant } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { ACTIVITY_WORDS } from '../copy';
import { isWorded } from '../recent-activity';
import { MEMBER_WORDS } from './copy';

interface MemberRecordProps {
  readonly member: MemberCard;
  readonly nowMs: number;
}

/** Where the member stands in what is on, and what they did here lately. */
export function MemberRecord({ member, nowMs }: MemberRecordProps) {
  const lines = member.recent.filter(isWorded);
  return (
    <View>
      {member.progress.length > 0 && (
        <Section title={MEMBER_WORDS.running}>
          <Card kind="flush">
            {member.progress.map((one) => (
              <Cell
                key={one.challengeId}
                title={one.title}
                sub={MEMBER_WORDS.streak(one.streakDays, one.longestDays)}
                value={MEMBER_WORDS.totalOf(one.totalDays)}
              />
            ))}
          </Card>
        </Section>
      )}
      <Section title={MEMBER_WORDS.recent}>
        <Card kind={lines.length === 0 ? 'plain' : 'flush'}>
          {lines.length === 0 && <Empty isSmall title={MEMBER_WORDS.nothingRecent} />}
          {lines.map((line) => (
            <Cell
              key={line.id}
              isLow
              title={ACTIVITY_WORDS[line.kind]?.(line.facts)}
              value={<View className="num">{formatInstant(line.atMs, nowMs)}</View>}
            />
          ))}
        </Card>
      </Section>
    </View>
  );
}
