import { useState } from 'react';
import { View } from '@tarojs/components';
import { ROLE_WORDS } from '@domain/groups/notice-copy';
import type { MyGroup } from '../../../contracts/groups';
import { useMemberAction } from '@/lib/use-action';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { Glyph, IconDisc } from '@/ui/glyph/glyph';
import { Sheet } from '@/ui/sheet/sheet';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { showToast } from '@/ui/toast/toast-store';
import { ME_WORDS } from './copy';

interface GroupsSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** 我的群: which one is shown, another by code, and the way out of each. */
export function GroupsSheet({ isOpen, onClose }: GroupsSheetProps) {
  const [leaving, setLeaving] = useState<MyGroup | null>(null);
  return (
    <>
      <Sheet isOpen={isOpen && leaving === null} title={ME_WORDS.groups} onClose={onClose}>
        <GroupRows onClose={onClose} onLeave={setLeaving} />
      </Sheet>
      <LeaveSheet
        group={leaving}
        onClose={() => {
          setLeaving(null);
        }}
      />
    </>
  );
}

interface GroupRowsProps {
  readonly onClose: () => void;
  readonly onLeave: (group: MyGroup) => void;
}

function GroupRows({ onClose, onLeave }: GroupRowsProps) {
  const { data, isLoading, refusal, isOffline, refresh } = useMemberOperation(
    'groups.list-my-groups',
    {},
    { words: {} },
  );
  if (isLoading) return <SkeletonRows count={2} />;
  const groups = data?.groups ?? [];
  return (
    <View>
      {refusal !== null && <Failed hasContent words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
      <Card kind="sunken">
        {groups.map((group) => (
          <GroupRow key={group.groupId} group={group} onClose={onClose} onLeave={onLeave} />
        ))}
        <Cell
          lead={<IconDisc icon="plus" />}
          leadWidth={40}
          title={ME_WORDS.joinByCode}
          onPress={() => {
            onClose();
            openPage('join', {});
          }}
        />
      </Card>
    </View>
  );
}

function GroupRow({ group, onClose, onLeave }: GroupRowsProps & { readonly group: MyGroup }) {
  const { groupId, choose } = useCurrentGroup();
  return (
    <Cell
      lead={<Glyph text={group.name} size={40} />}
      leadWidth={40}
      title={group.name}
      sub={subOf(group, group.groupId === groupId)}
      onPress={() => {
        choose(group.groupId);
        onClose();
      }}
      action={
        <Button
          kind="line"
          size="small"
          label={`${ME_WORDS.leave}${group.name}`}
          onPress={() => {
            onLeave(group);
          }}
        >
          {ME_WORDS.leave}
        </Button>
      }
    />
  );
}

function subOf({ role, status }: MyGroup, isShown: boolean): string {
  const facts = [ROLE_WORDS[role], status === 'dissolved' ? ME_WORDS.isDissolved : '', isShown ? ME_WORDS.isShown : ''];
  return facts.filter((fact) => fact !== undefined && fact !== '').join(' · ');
}

/** Asks once, saying what stays. The next group that is left is shown then, or none. */
function LeaveSheet({ group, onClose }: { readonly group: MyGroup | null; readonly onClose: () => void }) {
  const { groupId: shown, choose } = useCurrentGroup();
  const mine = useMemberOperation('groups.list-my-groups', {}, { words: {} });
  const leave = useMemberAction('groups.leave', {
    words: {},
    onDone: ({ groupId }) => {
      const next = mine.data?.groups.find((each) => each.groupId !== groupId);
      if (groupId === shown) choose(next?.groupId ?? null);
      showToast(ME_WORDS.left);
      onClose();
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  if (group === null) return null;
  return (
    <ConfirmSheet
      isOpen
      isDangerous
      title={ME_WORDS.leaveAsk(group.name)}
      note={ME_WORDS.leaveNote}
      confirmLabel={ME_WORDS.leaveDo}
      isBusy={leave.isBusy}
      onConfirm={() => leave.run({ groupId: group.groupId })}
      onCancel={onClose}
    />
  );
}
