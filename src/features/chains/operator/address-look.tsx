import { View } from '@tarojs/components';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import { useOperatorAction } from '@/lib/use-action';
import { useOperatorOperation } from '@/lib/use-operation';
import { copyText } from '@/platform/clipboard';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Notice } from '@/ui/notice/notice';
import { showToast } from '@/ui/toast/toast-store';
import { addressWords } from '../delivery-copy';
import { ADDRESS_REFUSALS, LOOK_AT_ADDRESS_REFUSALS } from './copy';
import { SHIP_WORDS } from './ship-copy';

/** Where one entry goes to, covered until it is tapped; the tap is noted and its owner can read of it. */
export function AddressLook({ entry: { entryId, address: masked } }: { readonly entry: StaffEntry }) {
  const asked = useOperatorOperation('chains.read-address', { entryId }, { words: ADDRESS_REFUSALS });
  const looking = useOperatorAction('chains.look-at-address', { words: LOOK_AT_ADDRESS_REFUSALS });
  const isOpen = (asked.data?.unmaskedUntilMs ?? 0) > 0;
  const address = asked.data?.address ?? masked;
  if (address === null) return <Notice icon="circle-alert">{SHIP_WORDS.noAddress}</Notice>;
  const copy = async () => {
    showToast((await copyText(addressWords(address))) ? SHIP_WORDS.copied : SHIP_WORDS.notCopied);
  };
  return (
    <Card kind="sunken">
      <Cell
        title={
          <View className="row between">
            {SHIP_WORDS.address}
            <Button
              kind="soft"
              size="small"
              isBusy={looking.isBusy}
              onPress={isOpen ? copy : () => looking.run({ entryId })}
            >
              {isOpen ? SHIP_WORDS.copy : SHIP_WORDS.look}
            </Button>
          </View>
        }
        sub={
          <View>
            <View className="num prose c-1">{addressWords(address)}</View>
            {!isOpen && <View className="cap">{SHIP_WORDS.lookNote}</View>}
            {looking.refusal !== null && <View className="cap c-apricot">{looking.refusal.words}</View>}
          </View>
        }
      />
    </Card>
  );
}
