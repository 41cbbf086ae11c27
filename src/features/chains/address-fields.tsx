import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import type { DeliveryAddress, DeliveryKind } from '@domain/chains/delivery';
import { LIMITS } from '@domain/kernel/limits';
import { RegionInput } from '@/ui/field/region-input';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { AddressBookButton } from './address-book-button';
import { ADDRESS_WORDS } from './delivery-copy';

interface AddressFieldsProps {
  readonly kind: DeliveryKind;
  readonly address: DeliveryAddress;
  readonly onChange: (address: DeliveryAddress) => void;
}

/** Whom something is brought to, and where; and who gets to see that. */
export function AddressFields({ kind, address, onChange }: AddressFieldsProps) {
  const change = (patch: Partial<DeliveryAddress>) => {
    onChange({ ...address, ...patch });
  };
  return (
    <>
      <AddressBookButton kind={kind} onChosen={onChange} />
      <TextInput
        label={ADDRESS_WORDS.name}
        isRequired
        placeholder={ADDRESS_WORDS.namePlaceholder}
        maxLength={LIMITS.nameMax}
        value={address.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      <TextInput
        label={ADDRESS_WORDS.phone}
        isRequired
        placeholder={ADDRESS_WORDS.phonePlaceholder}
        maxLength={LIMITS.nameMax}
        value={address.phone}
        onChange={(phone) => {
          change({ phone });
        }}
      />
      {kind === 'express' && <RegionField region={address.region} onChange={change} />}
      <TextArea
        label={ADDRESS_WORDS.detail}
        isRequired
        placeholder={ADDRESS_WORDS.detailPlaceholder}
        maxLength={CHAIN_LIMITS.addressMax}
        value={address.detail}
        onChange={(detail) => {
          change({ detail });
        }}
      />
      <View className="cap mt4">{ADDRESS_WORDS.kept}</View>
    </>
  );
}

interface RegionFieldProps {
  readonly region: string;
  readonly onChange: (patch: Pick<DeliveryAddress, 'region'>) => void;
}

function RegionField({ region, onChange }: RegionFieldProps) {
  return (
    <RegionInput
      label={ADDRESS_WORDS.region}
      isRequired
      value={region.split(' ').filter((part) => part !== '')}
      onChange={(parts) => {
        onChange({ region: parts.join(' ').slice(0, CHAIN_LIMITS.answerMax) });
      }}
    />
  );
}
