import { LIMITS } from '@domain/kernel/limits';
import { Card } from '@/ui/card/card';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { EDIT_WORDS } from './batch-edit-copy';
import { Place, type FormPartProps } from './form-part';

/** What the coupon is good for, and where. */
export function UseFields({ form, errors, change }: FormPartProps) {
  return (
    <Card kind="flush">
      <Place field="scopeText">
        <TextArea
          label={EDIT_WORDS.scope}
          isRequired
          placeholder={EDIT_WORDS.scopePlaceholder}
          maxLength={LIMITS.noteMax}
          value={form.scopeText}
          error={errors.scopeText}
          onChange={(scopeText) => {
            change({ scopeText });
          }}
        />
      </Place>
      <Place field="placeText">
        <TextInput
          label={EDIT_WORDS.place}
          isRequired
          placeholder={EDIT_WORDS.placePlaceholder}
          maxLength={LIMITS.titleMax}
          value={form.placeText}
          error={errors.placeText}
          onChange={(placeText) => {
            change({ placeText });
          }}
        />
      </Place>
    </Card>
  );
}
