import { useState } from 'react';
import { View } from '@tarojs/components';
import type { EntryPage } from '../../../contracts/chain-views';
import { formatInstant } from '@/lib/format-time';
import { LookList } from '@/lib/look-list';
import { copyText } from '@/platform/clipboard';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { Section } from '@/ui/section/section';
import { showToast } from '@/ui/toast/toast-store';
import { AddressSheet } from './address-sheet';
import { ADDRESS_WORDS, addressWords, SHIPMENT_WORDS } from './delivery-copy';

interface PartProps {
  readonly entry: EntryPage;
}

/** Where it goes to, what is on its way, and who saw the address; nothing where it is fetched. */
export function EntryDelivery({ entry }: PartProps) {
  const [isEditing, setEditing] = useState(false);
  if (entry.delivery === null || entry.state === 'cancelled' || entry.state === 'lapsed') return null;
  return (
    <>
      <Section title={SHIPMENT_WORDS.section}>
        <Card kind="flush">
          <Progress entry={entry} />
          <AddressCell
            entry={entry}
            onEdit={() => {
              setEditing(true);
            }}
          />
        </Card>
      </Section>
      <LookList looks={entry.looks} nowMs={entry.nowMs} words={SHIPMENT_WORDS.looks} />
      {isEditing && (
        <AddressSheet
          entry={entry}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </>
  );
}

function Progress({ entry: { shipment, pickUp, nowMs } }: PartProps) {
  const words = pickUp === 'received' ? SHIPMENT_WORDS.received : SHIPMENT_WORDS.sent;
  if (shipment === null) return isBrought(pickUp) ? <Cell title={SHIPMENT_WORDS.untracked[pickUp]} /> : null;
  const { carrier, trackingNumber, atMs } = shipment;
  const when = SHIPMENT_WORDS.when(formatInstant(atMs, nowMs));
  const copy = async () => {
    showToast((await copyText(trackingNumber)) ? SHIPMENT_WORDS.copied : SHIPMENT_WORDS.notCopied);
  };
  return (
    <Cell
      title={words(carrier)}
      sub={
        <View>
          <View className="num">{when}</View>
          {trackingNumber !== '' && <View className="num c-1 prose">{trackingNumber}</View>}
        </View>
      }
      action={
        trackingNumber === '' ? undefined : (
          <Button kind="soft" size="small" onPress={copy}>
            {SHIPMENT_WORDS.copy}
          </Button>
        )
      }
    />
  );
}

const isBrought = (pickUp: EntryPage['pickUp']): pickUp is keyof typeof SHIPMENT_WORDS.untracked =>
  pickUp in SHIPMENT_WORDS.untracked;

function AddressCell({ entry, onEdit }: PartProps & { readonly onEdit: () => void }) {
  const { address, mayReaddress } = entry;
  const none = mayReaddress ? ADDRESS_WORDS.none : ADDRESS_WORDS.erased;
  return (
    <Cell
      lead={<Icon name="map-pin" />}
      title={ADDRESS_WORDS.title}
      sub={
        <View className={`num prose ${address === null && mayReaddress ? 'c-apricot' : ''}`}>
          {address === null ? none : addressWords(address)}
        </View>
      }
      label={address === null ? ADDRESS_WORDS.write : ADDRESS_WORDS.edit}
      onPress={mayReaddress ? onEdit : undefined}
    />
  );
}
