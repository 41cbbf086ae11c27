import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { ChallengeTerms } from '@domain/check-in/challenge-terms';
import { Card } from '@/ui/card/card';
import { FieldRow } from '@/ui/field/field';
import { TextArea } from '@/ui/field/text-input';
import { Toggle } from '@/ui/field/toggle';
import { TEXT_WORDS } from './text-copy';

/** What is written with a check-in. */
export interface CheckInText {
  readonly text: string;
  readonly keepsTextPrivate: boolean;
}

interface TextBoxProps {
  readonly terms: ChallengeTerms;
  readonly value: CheckInText;
  readonly onChange: (value: CheckInText) => void;
}

/** A few words with the check-in; where the group may read them, its author decides. */
export function TextBox({ terms, value, onChange }: TextBoxProps) {
  return (
    <Card kind="flush">
      <TextArea
        label={terms.promptText === '' ? TEXT_WORDS.label : terms.promptText}
        placeholder={TEXT_WORDS.placeholder}
        maxLength={LIMITS.textMax}
        value={value.text}
        help={terms.showsTexts ? undefined : TEXT_WORDS.privateNote}
        onChange={(text) => {
          onChange({ ...value, text });
        }}
      />
      {terms.showsTexts && value.text !== '' && (
        <FieldRow
          label={TEXT_WORDS.keepPrivate}
          help={value.keepsTextPrivate ? TEXT_WORDS.privateNote : TEXT_WORDS.shownNote}
        >
          <Toggle
            label={TEXT_WORDS.keepPrivate}
            isOn={value.keepsTextPrivate}
            onChange={(keepsTextPrivate) => {
              onChange({ ...value, keepsTextPrivate });
            }}
          />
        </FieldRow>
      )}
    </Card>
  );
}

/** What I wrote today, and who can read it. */
export function MyText({ text, note }: { readonly text: string; readonly note: string }) {
  return (
    <Card>
      <View className="sub">{TEXT_WORDS.mine}</View>
      <View className="body prose mt4">{text}</View>
      <View className="cap mt8">{note}</View>
    </Card>
  );
}
