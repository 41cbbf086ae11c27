import { View } from '@tarojs/components';
import { TERMS_LIMITS } from '@domain/check-in/terms-limits';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { FieldRow } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Icon } from '@/ui/icon/icon';
import { Stepper } from '@/ui/stepper/stepper';
import { windowWords } from '../rules-copy';
import { EDITOR_WORDS } from './editor-copy';
import styles from './editor.module.scss';
import { FieldPlace } from './field-place';
import type { FormProps } from './form-props';
import { HoursField } from './hours-field';
import { TextFields } from './text-fields';

const WINDOW_DAYS = 7;

interface MoreCardProps extends FormProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What most leave as it is: hours, make-ups, leave, the daily cap, texts. Folded, it says how they stand. */
export function MoreCard({ isOpen, onToggle, ...props }: MoreCardProps) {
  return (
    <Card kind="flush">
      <Cell
        title={isOpen ? EDITOR_WORDS.moreFold : EDITOR_WORDS.more}
        sub={isOpen ? undefined : <View className="ell num">{EDITOR_WORDS.moreSum(sumOf(props))}</View>}
        action={
          <View className="c-3">
            <Icon name={isOpen ? 'minus' : 'plus'} size={18} />
          </View>
        }
        onPress={onToggle}
      />
      {isOpen && (
        <View className={styles.folded}>
          <HoursField {...props} />
          <QuotaFields {...props} />
          <DayMaxField {...props} />
          <TextFields {...props} />
        </View>
      )}
    </Card>
  );
}

const sumOf = ({ form }: FormProps) => ({
  hours: windowWords(form),
  makeUps: form.makeUp.perMonth,
  leaves: form.leave.perMonth,
});

function QuotaFields({ form, onChange }: FormProps) {
  const { makeUp, leave } = form;
  return (
    <>
      <FieldPlace field="makeUp">
        <FieldRow label={EDITOR_WORDS.makeUp} help={EDITOR_WORDS.makeUpHelp}>
          <Stepper
            value={makeUp.perMonth}
            max={TERMS_LIMITS.makeUpsPerMonthMax}
            onChange={(perMonth) => {
              const windowDays = perMonth === 0 ? 0 : makeUp.windowDays === 0 ? WINDOW_DAYS : makeUp.windowDays;
              onChange({ makeUp: { perMonth, windowDays } });
            }}
          />
        </FieldRow>
        {makeUp.perMonth > 0 && (
          <FieldRow label={EDITOR_WORDS.makeUpWindow}>
            <Stepper
              value={makeUp.windowDays}
              min={1}
              max={TERMS_LIMITS.makeUpWindowDaysMax}
              onChange={(windowDays) => {
                onChange({ makeUp: { ...makeUp, windowDays } });
              }}
            />
          </FieldRow>
        )}
      </FieldPlace>
      <FieldPlace field="leave">
        <FieldRow label={EDITOR_WORDS.leave} help={EDITOR_WORDS.leaveHelp}>
          <Stepper
            value={leave.perMonth}
            max={TERMS_LIMITS.leavesPerMonthMax}
            onChange={(perMonth) => {
              onChange({ leave: { perMonth } });
            }}
          />
        </FieldRow>
      </FieldPlace>
    </>
  );
}

function DayMaxField({ form, onChange, errorOf }: FormProps) {
  return (
    <FieldPlace field="memberDayPointsMax">
      <NumberInput
        label={EDITOR_WORDS.dayMax}
        unit={EDITOR_WORDS.unitPoints}
        help={EDITOR_WORDS.dayMaxHelp}
        value={form.memberDayPointsMax}
        error={errorOf('memberDayPointsMax')}
        onChange={(memberDayPointsMax) => {
          onChange({ memberDayPointsMax });
        }}
      />
    </FieldPlace>
  );
}
