import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Arrival, GroupFacts } from '../../../contracts/groups';
import { openPage } from '@/platform/navigation';
import { formatDeadline } from '@/lib/format-time';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { ARRIVAL_WORDS } from './copy';
import { JoinSheet } from './join-sheet';

type Guest = Extract<Arrival, { view: 'guest' }>;

const openJoin = () => {
  openPage('join');
};

/** What somebody sees who is not in the group: kindly, and with the way in where there is one. */
export function ArrivalView({ arrival }: { readonly arrival: Exclude<Arrival, { view: 'member' }> }) {
  if (arrival.view === 'guest') return <GuestView guest={arrival} />;
  if (arrival.view === 'dissolved') {
    return <Empty title={ARRIVAL_WORDS.dissolved(arrival.groupName)} note={ARRIVAL_WORDS.dissolvedNote} />;
  }
  const isNowhere = arrival.view === 'nowhere';
  return (
    <Empty
      title={isNowhere ? ARRIVAL_WORDS.nowhere : ARRIVAL_WORDS.unknown}
      note={isNowhere ? ARRIVAL_WORDS.nowhereNote : ARRIVAL_WORDS.unknownNote}
      action={ARRIVAL_WORDS.useCode}
      onPress={openJoin}
    />
  );
}

function GuestView({ guest }: { readonly guest: Guest }) {
  const [isJoining, setJoining] = useState(false);
  const canJoin = guest.joinBy === 'card' && guest.ruleText !== null;
  return (
    <View>
      <View className="row mt20">
        <Glyph text={guest.group.name} size={64} tint="brand" />
        <View className="grow ml16">
          <View className="title">{guest.group.name}</View>
          <View className="sub mt4">{ARRIVAL_WORDS.standing[guest.standing]}</View>
        </View>
      </View>
      <Running group={guest.group} />
      <View className="sub center mt24">{canJoin ? ARRIVAL_WORDS.joinNote : ARRIVAL_WORDS.noWayIn}</View>
      <BottomBar>
        {canJoin ? (
          <Button
            size="large"
            isWide
            onPress={() => {
              setJoining(true);
            }}
          >
            {ARRIVAL_WORDS.join}
          </Button>
        ) : (
          <Button size="large" isWide kind="secondary" onPress={openJoin}>
            {ARRIVAL_WORDS.useCode}
          </Button>
        )}
      </BottomBar>
      <JoinSheet
        isOpen={isJoining}
        groupId={guest.group.groupId}
        ruleText={guest.ruleText ?? ''}
        onClose={() => {
          setJoining(false);
        }}
      />
    </View>
  );
}

/** What is on, by title; nothing of what people did. */
function Running({ group }: { readonly group: GroupFacts }) {
  const [nowMs] = useState(() => Date.now());
  if (group.running.length === 0) return null;
  return (
    <Section title={ARRIVAL_WORDS.runningHere}>
      <Card kind="flush">
        {group.running.map((campaign) => (
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
