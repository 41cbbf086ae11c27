import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import { accessible } from '@/ui/accessible';
import { AddRow } from '@/ui/add-row/add-row';
import { Field } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Icon } from '@/ui/icon/icon';
import type { FormMilestone } from './challenge-form';
import { TERMS_FIELDS } from './copy';
import { EDITOR_WORDS } from './editor-copy';
import styles from './editor.module.scss';
import { FieldPlace } from './field-place';
import type { FormProps } from './form-props';

/** Bonuses for days in a row: 7 and 21 are offered, any may be added or taken away. */
export function MilestoneFields({ form, onChange, errorOf }: FormProps) {
  const { milestones } = form;
  const set = (index: number, milestone: FormMilestone) => {
    onChange({ milestones: milestones.map((one, at) => (at === index ? milestone : one)) });
  };
  const remove = (index: number) => {
    onChange({ milestones: milestones.filter((_, at) => at !== index) });
  };
  const add = () => {
    onChange({ milestones: [...milestones, nextMilestone(milestones)] });
  };
  return (
    <FieldPlace field="milestones">
      <Field label={TERMS_FIELDS.milestones} help={EDITOR_WORDS.milestonesHelp} error={errorOf('milestones')} />
      {milestones.map((milestone, index) => (
        <MilestoneRow
          // Rows have no name of their own; what is typed into them comes from the form.
          key={index}
          milestone={milestone}
          onChange={(next) => {
            set(index, next);
          }}
          onRemove={() => {
            remove(index);
          }}
        />
      ))}
      {milestones.length < LIMITS.milestonesMax && <AddRow label={EDITOR_WORDS.addMilestone} onPress={add} />}
    </FieldPlace>
  );
}

interface MilestoneRowProps {
  readonly milestone: FormMilestone;
  readonly onChange: (milestone: FormMilestone) => void;
  readonly onRemove: () => void;
}

function MilestoneRow({ milestone, onChange, onRemove }: MilestoneRowProps) {
  return (
    <View className={styles.milestone}>
      <View className="grow">
        <NumberInput
          label={EDITOR_WORDS.milestoneDays}
          unit={EDITOR_WORDS.unitDays}
          value={milestone.streakDays}
          onChange={(streakDays) => {
            onChange({ ...milestone, streakDays });
          }}
        />
      </View>
      <View className="grow ml12">
        <NumberInput
          label={EDITOR_WORDS.milestonePoints}
          unit={EDITOR_WORDS.unitPoints}
          value={milestone.bonusPoints}
          onChange={(bonusPoints) => {
            onChange({ ...milestone, bonusPoints });
          }}
        />
      </View>
      <View
        className={styles.remove}
        hoverClass="hover"
        onClick={onRemove}
        {...accessible('button', EDITOR_WORDS.remove)}
      >
        <Icon name="x" size={18} />
      </View>
    </View>
  );
}

const WEEK_DAYS = 7;
const FIRST_BONUS_POINTS = 20;

/** A week after the last, with as many points. */
function nextMilestone(milestones: readonly FormMilestone[]): FormMilestone {
  const last = milestones.at(-1);
  return {
    streakDays: (last?.streakDays ?? 0) + WEEK_DAYS,
    bonusPoints: last?.bonusPoints ?? FIRST_BONUS_POINTS,
  };
}
