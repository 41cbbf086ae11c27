import { LIMITS } from '@domain/kernel/limits';
import { Card } from '@/ui/card/card';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { DESIGN_WORDS } from './design-copy';
import type { DesignProps } from './design-props';
import { FieldPlace } from './field-place';

/** What it is called, what is done, where. */
export function BasicsCard({ terms, onChange, errorOf }: DesignProps) {
  return (
    <Card kind="flush">
      <FieldPlace field="title">
        <TextInput
          label={DESIGN_WORDS.title}
          placeholder={DESIGN_WORDS.titlePlaceholder}
          maxLength={LIMITS.titleMax}
          value={terms.title}
          error={errorOf('title')}
          onChange={(title) => {
            onChange({ title });
          }}
        />
      </FieldPlace>
      <FieldPlace field="introText">
        <TextArea
          label={DESIGN_WORDS.intro}
          placeholder={DESIGN_WORDS.introPlaceholder}
          maxLength={LIMITS.ruleMax}
          value={terms.introText}
          error={errorOf('introText')}
          onChange={(introText) => {
            onChange({ introText });
          }}
        />
      </FieldPlace>
      <FieldPlace field="placeText">
        <TextInput
          label={DESIGN_WORDS.place}
          placeholder={DESIGN_WORDS.placePlaceholder}
          maxLength={LIMITS.titleMax}
          value={terms.placeText}
          error={errorOf('placeText')}
          onChange={(placeText) => {
            onChange({ placeText });
          }}
        />
      </FieldPlace>
    </Card>
  );
}
