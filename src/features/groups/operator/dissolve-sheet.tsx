import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { GroupSettingsView } from '../../../../contracts/group-settings';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { TextInput } from '@/ui/field/text-input';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { DISSOLVE_REFUSALS } from '../staff-copy';
import { DISSOLVE_WORDS } from './settings-copy';

interface DissolveSheetProps {
  readonly view: GroupSettingsView;
  readonly onClose: () => void;
}

/** Ends a group for everybody; its name is typed, so that no slip of the finger does it. */
export function DissolveSheet({ view, onClose }: DissolveSheetProps) {
  const [typed, setTyped] = useState('');
  const { groupId, name } = view;
  const dissolve = useOperatorAction('groups.dissolve', {
    words: DISSOLVE_REFUSALS,
    onDone: () => {
      showToast(DISSOLVE_WORDS.done);
      onClose();
    },
  });
  return (
    <Sheet
      isOpen
      title={DISSOLVE_WORDS.title(name)}
      isBusy={dissolve.isBusy}
      onClose={onClose}
      footer={
        <Button
          kind="danger"
          size="large"
          isBusy={dissolve.isBusy}
          disabledReason={typed.trim() === name ? undefined : whyNot(typed)}
          onPress={() => dissolve.run({ groupId, confirmation: typed.trim() })}
        >
          {DISSOLVE_WORDS.confirm}
        </Button>
      }
    >
      <View className="body c-2">{DISSOLVE_WORDS.note}</View>
      <TextInput
        label={DISSOLVE_WORDS.type}
        placeholder={name}
        error={dissolve.refusal?.words}
        maxLength={LIMITS.nameMax}
        value={typed}
        onChange={setTyped}
      />
    </Sheet>
  );
}

const whyNot = (typed: string) => (typed.trim() === '' ? DISSOLVE_WORDS.type : DISSOLVE_WORDS.different);
