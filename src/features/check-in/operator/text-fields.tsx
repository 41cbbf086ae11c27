import { LIMITS } from '@domain/kernel/limits';
import { FieldRow } from '@/ui/field/field';
import { TextInput } from '@/ui/field/text-input';
import { Toggle } from '@/ui/field/toggle';
import { EDITOR_WORDS } from './editor-copy';
import { FieldPlace } from './field-place';
import type { FormProps } from './form-props';

/** What is asked with a check-in, and who may read the answers. */
export function TextFields({ form, onChange, errorOf }: FormProps) {
  return (
    <>
      <FieldPlace field="promptText">
        <TextInput
          label={EDITOR_WORDS.prompt}
          placeholder={EDITOR_WORDS.promptPlaceholder}
          help={EDITOR_WORDS.promptHelp}
          maxLength={LIMITS.noteMax}
          value={form.promptText}
          error={errorOf('promptText')}
          onChange={(promptText) => {
            onChange({ promptText });
          }}
        />
      </FieldPlace>
      <FieldPlace field="showsTexts">
        <FieldRow label={EDITOR_WORDS.showsTexts} help={EDITOR_WORDS.showsTextsHelp}>
          <Toggle
            label={EDITOR_WORDS.showsTexts}
            isOn={form.showsTexts}
            onChange={(showsTexts) => {
              onChange({ showsTexts });
            }}
          />
        </FieldRow>
      </FieldPlace>
    </>
  );
}
