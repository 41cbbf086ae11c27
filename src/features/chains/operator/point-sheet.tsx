import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { addDays } from '@domain/kernel/business-day';
import { LIMITS } from '@domain/kernel/limits';
import { Button } from '@/ui/button/button';
import { FieldRow } from '@/ui/field/field';
import { DateInput, TimeInput } from '@/ui/field/picker-input';
import { TextInput } from '@/ui/field/text-input';
import { Toggle } from '@/ui/field/toggle';
import { Sheet } from '@/ui/sheet/sheet';
import type { PointForm, SlotForm } from './chain-form';
import { DeliveryFields } from './delivery-fields';
import { EDIT_WORDS, POINT_WORDS } from './edit-copy';
import styles from './editor.module.scss';
import { type Order, OrderRow } from './order-row';
import { SheetFoot } from './sheet-foot';

interface PointSheetProps {
  readonly point: PointForm;
  /** The day of the deadline: a slot offered first lies after it. */
  readonly firstDay: string;
  readonly onChange: (point: PointForm) => void;
  readonly order: Order;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One place to pick up at, or to have things brought from, with its times. */
export function PointSheet({ point, firstDay, order, onChange, onRemove, onClose }: PointSheetProps) {
  const change = (patch: Partial<PointForm>) => {
    onChange({ ...point, ...patch });
  };
  return (
    <Sheet
      isOpen
      title={POINT_WORDS.title}
      onClose={onClose}
      footer={
        <SheetFoot removeLabel={EDIT_WORDS.remove} doneLabel={POINT_WORDS.done} onRemove={onRemove} onDone={onClose} />
      }
    >
      <OrderRow order={order} />
      <PlaceFields point={point} onChange={change} />
      {point.delivery?.kind !== 'express' && (
        <SlotFields
          slots={point.slots}
          firstDay={firstDay}
          onChange={(slots) => {
            change({ slots });
          }}
        />
      )}
    </Sheet>
  );
}

interface PlaceFieldsProps {
  readonly point: PointForm;
  readonly onChange: (patch: Partial<PointForm>) => void;
}

function PlaceFields({ point, onChange }: PlaceFieldsProps) {
  return (
    <>
      <TextInput
        label={POINT_WORDS.name}
        placeholder={POINT_WORDS.namePlaceholder}
        maxLength={LIMITS.titleMax}
        value={point.name}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      <TextInput
        label={POINT_WORDS.address}
        placeholder={POINT_WORDS.addressPlaceholder}
        maxLength={CHAIN_LIMITS.answerMax}
        value={point.address}
        onChange={(address) => {
          onChange({ address });
        }}
      />
      <DeliveryFields point={point} onChange={onChange} />
      {point.delivery == null && (
        <FieldRow label={POINT_WORDS.building} help={POINT_WORDS.buildingHelp}>
          <Toggle
            label={POINT_WORDS.building}
            isOn={point.asksBuilding}
            onChange={(asksBuilding) => {
              onChange({ asksBuilding });
            }}
          />
        </FieldRow>
      )}
    </>
  );
}

interface SlotFieldsProps {
  readonly slots: readonly SlotForm[];
  readonly firstDay: string;
  readonly onChange: (slots: readonly SlotForm[]) => void;
}

const AFTERNOON = { from: '16:00', until: '18:00' };

function SlotFields({ slots, firstDay, onChange }: SlotFieldsProps) {
  return (
    <View>
      {slots.length === 0 && <View className="cap">{POINT_WORDS.slotsHelp}</View>}
      {slots.map((slot, at) => (
        <SlotField
          key={at}
          slot={slot}
          onChange={(next) => {
            onChange(slots.flatMap((each, index) => (index === at ? (next ?? []) : [each])));
          }}
        />
      ))}
      {slots.length < CHAIN_LIMITS.slotsPerPointMax && (
        <Button
          kind="text"
          size="small"
          icon="plus"
          onPress={() => {
            onChange([...slots, { day: slots.at(-1)?.day ?? addDays(firstDay, 1), ...AFTERNOON }]);
          }}
        >
          {POINT_WORDS.addSlot}
        </Button>
      )}
    </View>
  );
}

interface SlotFieldProps {
  readonly slot: SlotForm;
  /** Null takes it away. */
  readonly onChange: (slot: SlotForm | null) => void;
}

function SlotField({ slot, onChange }: SlotFieldProps) {
  const change = (patch: Partial<SlotForm>) => {
    onChange({ ...slot, ...patch });
  };
  return (
    <View>
      <DateInput
        label={POINT_WORDS.day}
        value={slot.day}
        onChange={(day) => {
          change({ day });
        }}
      />
      <View className={styles.pair}>
        <View className={styles.half}>
          <TimeInput
            label={POINT_WORDS.from}
            value={slot.from}
            onChange={(from) => {
              change({ from });
            }}
          />
        </View>
        <View className={styles.half}>
          <TimeInput
            label={POINT_WORDS.until}
            value={slot.until}
            onChange={(until) => {
              change({ until });
            }}
          />
        </View>
      </View>
      <Button
        kind="text"
        size="small"
        onPress={() => {
          onChange(null);
        }}
      >
        {EDIT_WORDS.remove}
      </Button>
    </View>
  );
}
