import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Arrival, GroupFacts } from '../../../contracts/groups';
import { formatDeadline } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Section } from '@/ui/section/section';
import { ARRIVAL_WORDS } from './copy';
import { JoinSheet } from './join-sheet';

interface GuestViewProps {
  readonly guest: Extract<Arrival, { view: 'guest' }>;
  readonly invitationCode?: string;
  readonly onMyGroup?: () => void;
}

/** A group from outside: its name, what is on by title, and the way in where this person has one. */
export function GuestView({ guest, invitationCode, onMyGroup }: GuestViewProps) {
  const [isJoining, setJoining] = useState(false);
  const { group, standing, joinBy, ruleText } = guest;
  const canJoin = joinBy !== null && ruleText !== null;
  return (
    <View>
      <View className="row mt20">
        <Glyph text={group.name} size={64} tint="brand" />
        <View className="grow ml16">
          <View className="title">{group.name}</View>
          <View className="sub mt4">{ARRIVAL_WORDS.standing[standing]}</View>
        </View>
      </View>
      <RunningTitles group={group} />
      <View className="sub center mt24">{noteFor(guest, canJoin)}</View>
      <View className="mt16">
        {canJoin ? (
          <Button
            size="large"
            onPress={() => {
              setJoining(true);
            }}
          >
            {standing === 'left' ? ARRIVAL_WORDS.joinAgain : ARRIVAL_WORDS.join}
          </Button>
        ) : (
          <Button size="large" kind="secondary" onPress={toJoin}>
            {ARRIVAL_WORDS.useCode}
          </Button>
        )}
      </View>
      {onMyGroup !== undefined && (
        <View className="row middle mt12">
          <Button kind="text" onPress={onMyGroup}>
            {ARRIVAL_WORDS.toMyGroup}
          </Button>
        </View>
      )}
      <JoinSheet
        isOpen={isJoining}
        groupId={joinBy === 'card' ? group.groupId : undefined}
        invitationCode={joinBy === 'invitation' ? invitationCode : undefined}
        ruleText={ruleText ?? ''}
        onClose={() => {
          setJoining(false);
        }}
      />
    </View>
  );
}

const toJoin = () => {
  openPage('join', {});
};

function noteFor({ standing }: GuestViewProps['guest'], canJoin: boolean): string {
  if (canJoin) return ARRIVAL_WORDS.joinNote;
  return standing === 'removed' ? ARRIVAL_WORDS.removedNote : ARRIVAL_WORDS.noWayIn;
}

/** So many that the way in stays in sight. */
const TITLES_MAX = 4;

/** What is on, by title; nothing of what people did. */
export function RunningTitles({ group }: { readonly group: GroupFacts }) {
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
