import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Arrival } from '../../../contracts/groups';
import { useChatStanding } from '@/platform/chat-standing';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { ARRIVAL_WORDS, LEFT_CHAT_WORDS } from './copy';
import { GroupOutside } from './group-outside';
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
  const { hasLeftChat } = useChatStanding();
  const canJoin = joinBy !== null && ruleText !== null;
  return (
    <View>
      <GroupOutside group={group} note={ARRIVAL_WORDS.standing[standing]} />
      <View className="sub center mt24">
        {hasLeftChat && !canJoin ? LEFT_CHAT_WORDS.guest : noteFor(guest, canJoin)}
      </View>
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
