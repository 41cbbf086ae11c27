import { useState } from 'react';
import { View } from '@tarojs/components';
import { useOperatorAction } from '@/lib/use-action';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { TextInput } from '@/ui/field/text-input';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { BECOME_OWNER_REFUSALS } from '../staff-copy';
import { OWNER_CODE_WORDS } from './organisation-copy';

const CODE_MAX = 100;

/** The first owner's way in: the one-time code that provisioning gave. */
export function OwnerCode() {
  const [isOpen, setOpen] = useState(false);
  return (
    <View>
      <Card kind="flush">
        <Cell
          title={OWNER_CODE_WORDS.entry}
          sub={OWNER_CODE_WORDS.entryNote}
          onPress={() => {
            setOpen(true);
          }}
        />
      </Card>
      {isOpen && (
        <CodeSheet
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </View>
  );
}

function CodeSheet({ onClose }: { readonly onClose: () => void }) {
  const [code, setCode] = useState('');
  const become = useOperatorAction('groups.become-owner', {
    words: BECOME_OWNER_REFUSALS,
    onDone: () => {
      showToast(OWNER_CODE_WORDS.done);
      onClose();
      openPage('group-settings');
    },
  });
  return (
    <Sheet
      isOpen
      title={OWNER_CODE_WORDS.title}
      isBusy={become.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={become.isBusy}
          disabledReason={code.trim() === '' ? OWNER_CODE_WORDS.typeIt : undefined}
          onPress={() => become.run({ code: code.trim() })}
        >
          {OWNER_CODE_WORDS.go}
        </Button>
      }
    >
      <TextInput
        label={OWNER_CODE_WORDS.label}
        help={OWNER_CODE_WORDS.help}
        error={become.refusal?.words}
        maxLength={CODE_MAX}
        value={code}
        onChange={setCode}
      />
    </Sheet>
  );
}
