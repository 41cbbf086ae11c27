import { View } from '@tarojs/components';
import { Button } from '@/ui/button/button';
import { Sheet } from '@/ui/sheet/sheet';
import { TAKEN_WORDS } from './taken-copy';
import type { Filling } from './use-filling';

/** Places went to somebody else meanwhile: what happened, that nothing was lost, and what can still be had. */
export function TakenSheet({ filling }: { readonly filling: Filling }) {
  const { taken, party, sending, forgetTaken } = filling;
  if (taken === null) return null;
  const { leftCount, waitlist } = taken.details;
  const fewer = typeof leftCount === 'number' && leftCount > 0 && leftCount < party ? leftCount : null;
  const mayWait = waitlist === 1;
  const { isBusy } = sending.action;
  return (
    <Sheet isOpen title={TAKEN_WORDS.title} isBusy={isBusy} onClose={forgetTaken}>
      <View className="body">{taken.words}</View>
      {fewer !== null && (
        <View className="mt16">
          <Button size="large" isBusy={isBusy} onPress={() => filling.sendFewer(fewer)}>
            {TAKEN_WORDS.fewer(fewer)}
          </Button>
        </View>
      )}
      {mayWait && (
        <View className="mt12">
          <Button kind={fewer === null ? 'primary' : 'soft'} size="large" isBusy={isBusy} onPress={filling.sendToWait}>
            {TAKEN_WORDS.wait(party)}
          </Button>
        </View>
      )}
      <View className="mt12">
        <Button kind="secondary" size="large" onPress={forgetTaken}>
          {TAKEN_WORDS.change}
        </Button>
      </View>
      <View className="mt16" />
    </Sheet>
  );
}
