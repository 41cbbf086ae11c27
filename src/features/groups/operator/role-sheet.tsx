import { useState } from 'react';
import { View } from '@tarojs/components';
import type { MemberCard } from '../../../../contracts/group-members';
import type { GroupRole } from '@domain/groups/role';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { SET_ROLE_REFUSALS } from '../staff-copy';
import { GROUP_ROLE_WORDS, ROLE_NOTES, ROLE_SHEET_WORDS } from './copy';

interface RoleSheetProps {
  readonly groupId: string;
  readonly member: MemberCard;
  readonly onClose: () => void;
}

const ROLES: readonly GroupRole[] = ['admin', 'assistant', 'verifier', 'member'];

/** Gives a member a role in the group. Which ones the person may give, the server decides and says. */
export function RoleSheet({ groupId, member, onClose }: RoleSheetProps) {
  const [role, setRole] = useState(member.role);
  const save = useOperatorAction('groups.set-role', {
    words: SET_ROLE_REFUSALS,
    onDone: () => {
      showToast(ROLE_SHEET_WORDS.saved);
      onClose();
    },
  });
  return (
    <Sheet
      isOpen
      title={ROLE_SHEET_WORDS.title}
      isBusy={save.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={save.isBusy}
          disabledReason={role === member.role ? ROLE_SHEET_WORDS.unchanged : undefined}
          onPress={() => save.run({ groupId, memberId: member.memberId, role })}
        >
          {ROLE_SHEET_WORDS.save(GROUP_ROLE_WORDS[role])}
        </Button>
      }
    >
      <Card kind="sunken">
        {ROLES.map((one) => (
          <Cell
            key={one}
            title={GROUP_ROLE_WORDS[one]}
            sub={ROLE_NOTES[one]}
            action={<View className="c-brand">{one === role && <Icon name="check" />}</View>}
            onPress={() => {
              setRole(one);
            }}
          />
        ))}
      </Card>
      {save.refusal !== null && <Notice icon="circle-alert">{save.refusal.words}</Notice>}
    </Sheet>
  );
}
