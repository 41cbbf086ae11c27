import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import { useOperatorAction } from '@/lib/use-action';
import { useOperatorOperation } from '@/lib/use-operation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { Tag } from '@/ui/tag/tag';
import { showToast } from '@/ui/toast/toast-store';
import { FREEZE_REFUSALS, MEMBER_POINTS_WORDS, READ_MEMBER_REFUSALS } from './copy';

interface FreezeCardProps {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
}

/** An owner's brake on one purse: points come in and do not go out until it is let go. */
export function FreezeCard({ groupId, memberId, name }: FreezeCardProps) {
  const [isOpen, setOpen] = useState(false);
  const points = useOperatorOperation('points.read-member', { groupId, memberId }, { words: READ_MEMBER_REFUSALS });
  const status = points.data?.status;
  if (status === undefined || status === 'closed') return null;
  const isFrozen = status === 'frozen';
  return (
    <Card kind="flush">
      <Cell
        title={isFrozen ? MEMBER_POINTS_WORDS.free : MEMBER_POINTS_WORDS.freeze}
        sub={isFrozen ? MEMBER_POINTS_WORDS.freeNote : MEMBER_POINTS_WORDS.freezeNote}
        value={isFrozen ? <Tag tint="danger">{MEMBER_POINTS_WORDS.frozen}</Tag> : undefined}
        onPress={() => {
          setOpen(true);
        }}
      />
      {isOpen && (
        <FreezeSheet
          memberId={memberId}
          name={name}
          isFrozen={isFrozen}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}

interface FreezeSheetProps {
  readonly memberId: string;
  readonly name: string;
  readonly isFrozen: boolean;
  readonly onClose: () => void;
}

function FreezeSheet({ memberId, name, isFrozen, onClose }: FreezeSheetProps) {
  const [note, setNote] = useState('');
  const freeze = useOperatorAction('points.freeze', {
    words: FREEZE_REFUSALS,
    onDone: (done) => {
      showToast(done.status === 'frozen' ? MEMBER_POINTS_WORDS.frozenDone : MEMBER_POINTS_WORDS.freedDone);
      onClose();
    },
  });
  return (
    <Sheet
      isOpen
      title={isFrozen ? MEMBER_POINTS_WORDS.freeAsk(name) : MEMBER_POINTS_WORDS.freezeAsk(name)}
      isBusy={freeze.isBusy}
      onClose={onClose}
      footer={
        <Button
          kind={isFrozen ? 'primary' : 'danger'}
          size="large"
          isBusy={freeze.isBusy}
          disabledReason={note.trim() === '' ? MEMBER_POINTS_WORDS.typeNote : undefined}
          onPress={() => freeze.run({ memberId, frozen: !isFrozen, note: note.trim() })}
        >
          {isFrozen ? MEMBER_POINTS_WORDS.free : MEMBER_POINTS_WORDS.freeze}
        </Button>
      }
    >
      <View className="body c-2">{isFrozen ? MEMBER_POINTS_WORDS.freeNote : MEMBER_POINTS_WORDS.freezeNote}</View>
      <TextArea label={MEMBER_POINTS_WORDS.note} maxLength={LIMITS.noteMax} value={note} onChange={setNote} />
      {freeze.refusal !== null && <Notice icon="circle-alert">{freeze.refusal.words}</Notice>}
    </Sheet>
  );
}
