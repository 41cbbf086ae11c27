import { useState } from 'react';
import type { EntryPage } from '../../../contracts/chain-views';
import { addressGap } from '@domain/chains/delivery';
import { useMemberAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { AddressFields } from './address-fields';
import { CHANGE_ADDRESS_REFUSALS } from './copy';
import { ADDRESS_WORDS } from './delivery-copy';
import { NOWHERE, tidyAddress } from './wish';

interface AddressSheetProps {
  readonly entry: EntryPage;
  readonly onClose: () => void;
}

/** Says anew where one of my entries goes to. Until the deadline, and after it until it is on its way. */
export function AddressSheet({ entry, onClose }: AddressSheetProps) {
  const [address, setAddress] = useState(entry.address ?? NOWHERE);
  const kind = entry.delivery ?? 'local';
  const gap = addressGap(kind, address);
  const changing = useMemberAction('chains.change-address', {
    words: CHANGE_ADDRESS_REFUSALS,
    onDone: () => {
      showToast(ADDRESS_WORDS.saved);
      onClose();
    },
  });
  const { refusal } = changing;
  return (
    <Sheet
      isOpen
      title={ADDRESS_WORDS.edit}
      isBusy={changing.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={changing.isBusy}
          disabledReason={gap === null ? undefined : ADDRESS_WORDS.gaps[gap]}
          onPress={() => changing.run({ entryId: entry.entryId, address: tidyAddress(address) })}
        >
          {ADDRESS_WORDS.save}
        </Button>
      }
    >
      {refusal !== null && (
        <Notice icon={refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>{refusal.words}</Notice>
      )}
      <AddressFields kind={kind} address={address} onChange={setAddress} />
    </Sheet>
  );
}
