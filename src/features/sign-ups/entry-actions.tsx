import { useState } from 'react';
import { View } from '@tarojs/components';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { formatDeadline } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { CancelSheet } from './cancel-sheet';
import { ENTRY_WORDS, isOn } from './entry-copy';

interface EntryActionsProps {
  readonly page: SignUpPage;
  readonly nowMs: number;
}

/** What can be done about a sign-up that is on: change it, or give it up. */
export function EntryActions({ page, nowMs }: EntryActionsProps) {
  const [isCancelling, setCancelling] = useState(false);
  const { mine } = page;
  const mayEdit = isOn(page) && mine.editUntilMs > nowMs;
  const mayCancel = isOn(page) && mine.cancelUntilMs > nowMs;
  if (!mayEdit && !mayCancel) return null;
  const close = () => {
    setCancelling(false);
  };
  return (
    <View>
      <Card kind="flush">
        {mayEdit && (
          <Cell
            lead={<Icon name="pencil" />}
            title={ENTRY_WORDS.edit}
            sub={<View className="num">{ENTRY_WORDS.until(formatDeadline(mine.editUntilMs, nowMs))}</View>}
            onPress={() => {
              openPage('sign-up-edit', { signUpId: mine.signUpId });
            }}
          />
        )}
        {mayCancel && (
          <Cell
            lead={<Icon name="undo-2" />}
            title={ENTRY_WORDS.cancel}
            sub={<View className="num">{ENTRY_WORDS.until(formatDeadline(mine.cancelUntilMs, nowMs))}</View>}
            onPress={() => {
              setCancelling(true);
            }}
          />
        )}
      </Card>
      {isCancelling && <CancelSheet page={page} onClose={close} />}
    </View>
  );
}
