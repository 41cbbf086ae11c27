import { useState } from 'react';
import { View } from '@tarojs/components';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { showToast } from '@/ui/toast/toast-store';
import { STEP_DOWN_REFUSALS } from '../staff-copy';
import { ORGANISATION_WORDS } from './organisation-copy';

/** An owner gives the office up, as long as somebody else holds it. */
export function StepDown({ ownerCount }: { readonly ownerCount: number }) {
  const [isAsking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
  };
  const step = useOperatorAction('groups.step-down', {
    words: STEP_DOWN_REFUSALS,
    onDone: () => {
      showToast(ORGANISATION_WORDS.steppedDown);
      close();
    },
    onRefused: ({ words }) => {
      showToast(words);
      close();
    },
  });
  return (
    <View className="row middle mt24">
      <Button
        kind="text"
        onPress={() => {
          setAsking(true);
        }}
      >
        {ORGANISATION_WORDS.stepDown}
      </Button>
      <ConfirmSheet
        isOpen={isAsking}
        isDangerous
        title={ORGANISATION_WORDS.stepDownAsk}
        note={ORGANISATION_WORDS.stepDownNote(ownerCount)}
        confirmLabel={ORGANISATION_WORDS.stepDownDo}
        isBusy={step.isBusy}
        onConfirm={() => step.run({})}
        onCancel={close}
      />
    </View>
  );
}
