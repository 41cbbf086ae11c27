import type { DeliveryKind } from '@domain/chains/delivery';
import { Field } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Chips } from '@/ui/field/select';
import { DELIVERY_KINDS } from '../delivery-copy';
import type { PointForm } from './chain-form';
import { NEW_DELIVERY } from './delivery-form';
import { POINT_WORDS } from './edit-copy';

interface DeliveryFieldsProps {
  readonly point: PointForm;
  readonly onChange: (patch: Partial<PointForm>) => void;
}

const WAYS = [
  { value: 'fetched', label: POINT_WORDS.fetched },
  { value: 'local', label: DELIVERY_KINDS.local },
  { value: 'express', label: DELIVERY_KINDS.express },
] as const;

/** Whether people come, or things do; and what that costs. */
export function DeliveryFields({ point, onChange }: DeliveryFieldsProps) {
  const delivery = point.delivery ?? null;
  return (
    <>
      <Field label={POINT_WORDS.way}>
        <Chips
          isSingle
          options={WAYS}
          chosen={[delivery?.kind ?? 'fetched']}
          onToggle={(way) => {
            onChange(way === 'fetched' ? { delivery: null } : brought(point, way));
          }}
        />
      </Field>
      {delivery !== null && (
        <>
          <NumberInput
            label={POINT_WORDS.fee}
            help={POINT_WORDS.feeHelp}
            unit={POINT_WORDS.yuan}
            digits={2}
            value={delivery.yuan}
            onChange={(yuan) => {
              onChange({ delivery: { ...delivery, yuan } });
            }}
          />
          <NumberInput
            label={POINT_WORDS.freeFrom}
            help={POINT_WORDS.freeFromHelp}
            unit={POINT_WORDS.yuan}
            digits={2}
            value={delivery.freeFromYuan}
            onChange={(freeFromYuan) => {
              onChange({ delivery: { ...delivery, freeFromYuan } });
            }}
          />
        </>
      )}
    </>
  );
}

/** An address says the building, and no carrier keeps to a time. */
const brought = ({ delivery, slots }: PointForm, kind: DeliveryKind): Partial<PointForm> => ({
  delivery: { ...(delivery ?? NEW_DELIVERY), kind },
  asksBuilding: false,
  slots: kind === 'express' ? [] : slots,
});
