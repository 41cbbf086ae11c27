import { useState } from 'react';
import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import type { DeliveryAddress, DeliveryKind } from '@domain/chains/delivery';
import { LIMITS } from '@domain/kernel/limits';
import { type BookedAddress, chooseAddress, HAS_ADDRESS_BOOK } from '@/platform/address-book';
import { Button } from '@/ui/button/button';
import { ADDRESS_WORDS } from './delivery-copy';

interface AddressBookButtonProps {
  readonly kind: DeliveryKind;
  readonly onChosen: (address: DeliveryAddress) => void;
}

/** Fills an address in from those that the person keeps in WeChat; nothing where there are none to open. */
export function AddressBookButton({ kind, onChosen }: AddressBookButtonProps) {
  const [isShut, setShut] = useState(false);
  if (!HAS_ADDRESS_BOOK) return null;
  const open = async () => {
    const booked = await chooseAddress();
    setShut(booked.status === 'unavailable');
    if (booked.status === 'chosen') onChosen(addressFrom(kind, booked.address));
  };
  return (
    <View className="mt8">
      <Button kind="soft" size="small" icon="map-pin" onPress={open}>
        {ADDRESS_WORDS.book}
      </Button>
      {isShut && <View className="cap c-apricot mt4">{ADDRESS_WORDS.bookShut}</View>}
    </View>
  );
}

/** As the fields below hold it: what is brought round the corner needs no region, and no field holds more than its length. */
function addressFrom(kind: DeliveryKind, { name, phone, region, detail }: BookedAddress): DeliveryAddress {
  return {
    name: name.slice(0, LIMITS.nameMax),
    phone: phone.slice(0, LIMITS.nameMax),
    region: kind === 'express' ? region.join(' ').slice(0, CHAIN_LIMITS.answerMax) : '',
    detail: detail.slice(0, CHAIN_LIMITS.addressMax),
  };
}
