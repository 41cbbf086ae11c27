import { useState } from 'react';
import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { isShipment } from '@domain/chains/delivery';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import type { ChainPage } from '../../../../contracts/chain-views';
import { formatFen } from '@/lib/format-points';
import { Button } from '@/ui/button/button';
import { TextInput } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { linesWords } from '../sku-name';
import { AddressLook } from './address-look';
import { entryName } from './people-words';
import { ENTRIES_WORDS } from './run-copy';
import { SHIP_WORDS } from './ship-copy';
import { useShipping, type Shipping } from './use-shipping';

interface ShipmentSheetProps {
  readonly entry: StaffEntry;
  readonly page: ChainPage;
  readonly onClose: () => void;
}

/** One entry that is brought: where to, by whom and under which number, and that it was received. */
export function ShipmentSheet({ entry, page, onClose }: ShipmentSheetProps) {
  const [said, setSaid] = useState(() => ({
    carrier: entry.shipment?.carrier ?? '',
    trackingNumber: entry.shipment?.trackingNumber ?? '',
  }));
  const shipping = useShipping(page.chainId, entry, onClose);
  const kind = entry.delivery ?? 'local';
  const tidy = { carrier: said.carrier.trim(), trackingNumber: said.trackingNumber.trim() };
  const { refusal } = shipping;
  return (
    <Sheet
      isOpen
      title={`${ENTRIES_WORDS.number(entry.number)} ${entryName(entry)}`}
      isBusy={shipping.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={shipping.isBusy}
          disabledReason={isShipment(kind, tidy) ? undefined : SHIP_WORDS.missing}
          onPress={() => shipping.note(tidy)}
        >
          {entry.shipment === null ? SHIP_WORDS.send : SHIP_WORDS.resend}
        </Button>
      }
    >
      <View className="body num">{linesWords(page.terms, entry.lines)}</View>
      {entry.balanceFen < 0 && <Notice icon="circle-alert">{SHIP_WORDS.owes(formatFen(-entry.balanceFen))}</Notice>}
      {refusal !== null && (
        <Notice icon={refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>{refusal.words}</Notice>
      )}
      <AddressLook entry={entry} />
      <CarrierFields kind={kind} said={said} onChange={setSaid} />
      <FurtherActs entry={entry} shipping={shipping} />
    </Sheet>
  );
}

interface CarrierFieldsProps {
  readonly kind: NonNullable<StaffEntry['delivery']>;
  readonly said: { readonly carrier: string; readonly trackingNumber: string };
  readonly onChange: (said: { carrier: string; trackingNumber: string }) => void;
}

function CarrierFields({ kind, said, onChange }: CarrierFieldsProps) {
  const isExpress = kind === 'express';
  return (
    <>
      <TextInput
        label={isExpress ? SHIP_WORDS.carrier : SHIP_WORDS.rider}
        placeholder={isExpress ? SHIP_WORDS.carrierPlaceholder : SHIP_WORDS.riderPlaceholder}
        maxLength={CHAIN_LIMITS.carrierMax}
        value={said.carrier}
        onChange={(carrier) => {
          onChange({ ...said, carrier });
        }}
      />
      {isExpress && (
        <TextInput
          label={SHIP_WORDS.number}
          placeholder={SHIP_WORDS.numberPlaceholder}
          maxLength={CHAIN_LIMITS.trackingMax}
          value={said.trackingNumber}
          onChange={(trackingNumber) => {
            onChange({ ...said, trackingNumber });
          }}
        />
      )}
    </>
  );
}

function FurtherActs({ entry, shipping }: { readonly entry: StaffEntry; readonly shipping: Shipping }) {
  return (
    <View className="row middle wrap mt12">
      <Button kind="text" onPress={shipping.receive}>
        {SHIP_WORDS.receive}
      </Button>
      {entry.shipment !== null && (
        <Button kind="text" onPress={() => shipping.note(null)}>
          {SHIP_WORDS.takeBack}
        </Button>
      )}
    </View>
  );
}
