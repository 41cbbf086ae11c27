import { LIMITS } from '@domain/kernel/limits';
import { Card } from '@/ui/card/card';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { TERMS_FIELDS } from './copy';
import { EDITOR_WORDS } from './editor-copy';
import { FieldPlace } from './field-place';
import type { FormProps } from './form-props';

/** What it is called and what counts. */
export function WhatCard({ form, onChange, errorOf }: FormProps) {
  return (
    <Card kind="flush">
      <FieldPlace field="title">
        <TextInput
          label={TERMS_FIELDS.title}
          placeholder={EDITOR_WORDS.titlePlaceholder}
          maxLength={LIMITS.titleMax}
          value={form.title}
          error={errorOf('title')}
          onChange={(title) => {
            onChange({ title });
          }}
        />
      </FieldPlace>
      <FieldPlace field="ruleText">
        <TextArea
          label={TERMS_FIELDS.ruleText}
          placeholder={EDITOR_WORDS.rulePlaceholder}
          maxLength={LIMITS.ruleMax}
          value={form.ruleText}
          error={errorOf('ruleText')}
          onChange={(ruleText) => {
            onChange({ ruleText });
          }}
        />
      </FieldPlace>
    </Card>
  );
}
