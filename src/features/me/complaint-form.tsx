import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import { useMemberAction } from '@/lib/use-action';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Select } from '@/ui/field/select';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { showToast } from '@/ui/toast/toast-store';
import { COMPLAINT_REFUSALS, COMPLAINT_WORDS } from './copy';

interface ComplaintFormProps {
  /** The group it is about, where the page was opened for one. */
  readonly groupId?: string;
  /** What it is about, as a first line. */
  readonly about?: string;
}

/** Writes to the people who run a group. What was typed stays until it has arrived. */
export function ComplaintForm({ groupId, about = '' }: ComplaintFormProps) {
  const first = about === '' ? '' : `${about}：`;
  const [text, setText] = useState(first);
  const [chosen, setChosen] = useState<string | null>(null);
  const { groupId: current } = useCurrentGroup();
  const mine = useMemberOperation('groups.list-my-groups', {}, { words: {} });
  const groups = mine.data?.groups ?? [];
  const to = chosen ?? groupId ?? current ?? groups[0]?.groupId ?? null;
  const complain = useComplain(() => {
    setText(first);
  });
  return (
    <View>
      <Card kind="flush">
        {groups.length > 1 && (
          <Select
            label={COMPLAINT_WORDS.group}
            options={groups.map(({ groupId: value, name: label }) => ({ value, label }))}
            value={to}
            onChange={setChosen}
          />
        )}
        <TextArea
          label={COMPLAINT_WORDS.ask}
          placeholder={COMPLAINT_WORDS.placeholder}
          maxLength={LIMITS.textMax}
          value={text}
          onChange={setText}
        />
      </Card>
      {complain.refusal !== null && (
        <Notice icon={complain.refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>
          {complain.refusal.words}
        </Notice>
      )}
      <View className="mt16">
        <Button
          size="large"
          isBusy={complain.isBusy}
          disabledReason={whyNot(to, text.trim() === first.trim())}
          onPress={() => complain.run({ groupId: to ?? '', text: text.trim() })}
        >
          {COMPLAINT_WORDS.send}
        </Button>
      </View>
    </View>
  );
}

function whyNot(groupId: string | null, isEmpty: boolean): string | undefined {
  if (groupId === null) return COMPLAINT_WORDS.noGroup;
  return isEmpty ? COMPLAINT_WORDS.typeIt : undefined;
}

function useComplain(onSent: () => void) {
  return useMemberAction('groups.complain', {
    words: COMPLAINT_REFUSALS,
    onDone: () => {
      onSent();
      showToast(COMPLAINT_WORDS.sent);
    },
  });
}
