import { View } from '@tarojs/components';
import type { SignUpLine } from '../../../../contracts/sign-up-staff-views';
import { formatInstant } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { openPage } from '@/platform/navigation';
import { Avatar } from '@/ui/avatar/avatar';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Check } from '@/ui/field/toggle';
import { Tag } from '@/ui/tag/tag';
import { lookOf } from '../state-copy';
import { LIST_WORDS } from './form-copy';
import type { Picking } from './sign-up-list';

interface SignUpRowProps {
  readonly formId: string;
  readonly line: SignUpLine;
  readonly picking: Picking | null;
}

/** One sign-up: who, how many, when, and how it stands; opens what was answered. */
export function SignUpRow({ formId, line, picking }: SignUpRowProps) {
  const { signUpId, who, places, submittedAtMs } = line;
  const nowMs = useNow('minute');
  const { tag, tint } = lookOf(line);
  const open = () => {
    openPage('form-entry', { formId, signUpId });
  };
  return (
    <View className="row">
      {picking !== null && (
        <View className="none">
          <Check
            label={LIST_WORDS.pick(who.name)}
            isOn={picking.picked.includes(signUpId)}
            onChange={() => {
              picking.onToggle(signUpId);
            }}
          >
            {''}
          </Check>
        </View>
      )}
      <View className="grow">
        <Cell
          lead={<Avatar person={avatarOf(who, signUpId)} />}
          leadWidth={40}
          title={who.name}
          sub={
            <View className="num">
              {`${LIST_WORDS.party(places)} · ${LIST_WORDS.at(formatInstant(submittedAtMs, nowMs))}`}
            </View>
          }
          value={<Tag tint={tint}>{tag}</Tag>}
          label={`${who.name}，${tag}`}
          onPress={open}
        />
      </View>
    </View>
  );
}
