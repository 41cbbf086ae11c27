import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import type { MemberLine } from '../../../../contracts/group-members';
import { LIMITS } from '@domain/kernel/limits';
import { useOperatorAction } from '@/lib/use-action';
import { useOperatorOperation } from '@/lib/use-operation';
import { avatarOf } from '@/lib/shown-person';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Cell } from '@/ui/cell/cell';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { GIVE_REFUSALS } from '../batch-copy';
import { showGiven } from './batch-cache';
import { BATCH_WORDS } from './batch-page-copy';
import { MemberPicker } from './member-picker';
import { ReasonField } from './reason-field';

interface GiveSheetProps {
  readonly batchId: string;
  /** Whose members it may go to. */
  readonly groupId: string;
  /** Who was chosen before the batch was. */
  readonly giveTo?: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A coupon from my hand to one member, with the reason they read. */
export function GiveSheet({ batchId, groupId, giveTo, isOpen, onClose }: GiveSheetProps) {
  const queries = useQueryClient();
  const { member, setMember } = useReceiver(groupId, giveTo);
  const [note, setNote] = useState('');
  const close = () => {
    setMember(null);
    give.clear();
    onClose();
  };
  const give = useOperatorAction('coupons.give', {
    words: GIVE_REFUSALS,
    refreshes: false,
    onDone: () => {
      showGiven(queries, batchId);
      showToast(BATCH_WORDS.given(member?.name ?? ''));
      setNote('');
      close();
    },
  });
  const send = () =>
    member === null ? undefined : give.run({ batchId, memberId: member.memberId, note: note.trim() });
  return (
    <Sheet
      isOpen={isOpen}
      title={BATCH_WORDS.pick}
      isBusy={give.isBusy}
      onClose={close}
      footer={member === null ? undefined : <Send member={member} note={note} isBusy={give.isBusy} onSend={send} />}
    >
      {member === null ? (
        <MemberPicker groupId={groupId} onPick={setMember} />
      ) : (
        <Reason
          member={member}
          note={note}
          error={give.refusal?.words}
          onNote={setNote}
          onOther={() => {
            give.clear();
            setMember(null);
          }}
        />
      )}
    </Sheet>
  );
}

/** Who gets it: whoever was chosen here, else who was chosen before. */
function useReceiver(groupId: string, giveTo: string | undefined) {
  const [picked, setMember] = useState<MemberLine | null>();
  const asked = useOperatorOperation(
    'groups.read-member',
    { groupId, memberId: giveTo ?? '' },
    { words: { NOT_A_MEMBER: BATCH_WORDS.noneFound }, isEnabled: giveTo !== undefined },
  );
  return { member: picked === undefined ? (asked.data ?? null) : picked, setMember };
}

interface SendProps {
  readonly member: MemberLine;
  readonly note: string;
  readonly isBusy: boolean;
  readonly onSend: () => unknown;
}

function Send({ member, note, isBusy, onSend }: SendProps) {
  return (
    <Button
      size="large"
      isBusy={isBusy}
      disabledReason={note.trim() === '' ? BATCH_WORDS.giveEmpty : undefined}
      onPress={onSend}
    >
      {BATCH_WORDS.giveTo(member.name)}
    </Button>
  );
}

interface ReasonProps {
  readonly member: MemberLine;
  readonly note: string;
  readonly error: string | undefined;
  readonly onNote: (note: string) => void;
  readonly onOther: () => void;
}

function Reason({ member, note, error, onNote, onOther }: ReasonProps) {
  return (
    <View>
      <Cell
        lead={<Avatar person={avatarOf(member, member.memberId)} />}
        leadWidth={40}
        title={member.name === '' ? BATCH_WORDS.noName : member.name}
        action={
          <Button kind="secondary" size="small" onPress={onOther}>
            {BATCH_WORDS.other}
          </Button>
        }
      />
      <ReasonField
        label={BATCH_WORDS.giveLabel}
        placeholder={BATCH_WORDS.givePlaceholder}
        ready={BATCH_WORDS.giveReasons}
        value={note}
        maxLength={LIMITS.noteMax}
        error={error}
        onChange={onNote}
      />
    </View>
  );
}
