import { useState } from 'react';
import type { GroupType } from '@domain/groups/group-type';
import { LIMITS } from '@domain/kernel/limits';
import { useOperatorAction } from '@/lib/use-action';
import { useCurrentGroup } from '@/platform/current-group';
import { Button } from '@/ui/button/button';
import { FieldRow } from '@/ui/field/field';
import { Select } from '@/ui/field/select';
import { TextInput } from '@/ui/field/text-input';
import { Toggle } from '@/ui/field/toggle';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { CREATE_GROUP_REFUSALS, GROUP_TYPE_WORDS } from '../staff-copy';
import { CREATE_WORDS } from './settings-copy';
import { TYPE_OPTIONS } from './group-fields';

/** Opens a group from what its kind starts with; it becomes the one that is shown. */
export function CreateGroupSheet({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [type, setType] = useState<GroupType>('service');
  const [bindsCard, setBindsCard] = useState(false);
  const create = useCreate(bindsCard, onClose);
  return (
    <Sheet
      isOpen
      title={CREATE_WORDS.title}
      isBusy={create.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={create.isBusy}
          disabledReason={name.trim() === '' ? CREATE_WORDS.nameFirst : undefined}
          onPress={() => create.run({ name: name.trim(), type, bindsCard })}
        >
          {CREATE_WORDS.create}
        </Button>
      }
    >
      <TextInput
        label={CREATE_WORDS.name}
        placeholder={CREATE_WORDS.namePlaceholder}
        maxLength={LIMITS.nameMax}
        value={name}
        onChange={setName}
      />
      <Select
        label={CREATE_WORDS.type}
        help={GROUP_TYPE_WORDS[type].note}
        options={TYPE_OPTIONS}
        value={type}
        onChange={setType}
      />
      <FieldRow label={CREATE_WORDS.binds} help={CREATE_WORDS.bindsHelp}>
        <Toggle label={CREATE_WORDS.binds} isOn={bindsCard} onChange={setBindsCard} />
      </FieldRow>
      {create.refusal !== null && <Notice icon="circle-alert">{create.refusal.words}</Notice>}
    </Sheet>
  );
}

function useCreate(bindsCard: boolean, onDone: () => void) {
  const { choose } = useCurrentGroup();
  return useOperatorAction('groups.create', {
    words: CREATE_GROUP_REFUSALS,
    withGroupCard: bindsCard,
    onDone: ({ groupId }) => {
      choose(groupId);
      showToast(CREATE_WORDS.done);
      onDone();
    },
  });
}
