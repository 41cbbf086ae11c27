import { useState } from 'react';
import { HIGHLIGHT_LIMITS } from '@domain/highlights/highlight-limits';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { TextInput } from '@/ui/field/text-input';
import { NOMINATE_WORDS, TAGS } from './copy';

interface TagFieldsProps {
  readonly tags: readonly string[];
  readonly max: number;
  readonly onChange: (tags: readonly string[]) => void;
}

/** Usual tags to press, and room for one of one's own. */
export function TagFields({ tags, max, onChange }: TagFieldsProps) {
  const [own, setOwn] = useState(tags.find((tag) => !isUsual(tag)) ?? '');
  const usual = tags.filter(isUsual);
  const change = (chosen: readonly string[], written: string) => {
    const extra = written.trim();
    onChange([...new Set([...chosen, ...(extra === '' ? [] : [extra])])].slice(0, max));
  };
  return (
    <Field label={NOMINATE_WORDS.tags} help={NOMINATE_WORDS.tagsHelp}>
      <Chips
        options={TAGS.map((tag) => ({ value: tag, label: tag }))}
        chosen={tags}
        onToggle={(tag) => {
          change(usual.includes(tag) ? usual.filter((one) => one !== tag) : [...usual, tag], own);
        }}
      />
      <TextInput
        label={NOMINATE_WORDS.ownTag}
        maxLength={HIGHLIGHT_LIMITS.tagMax}
        value={own}
        onChange={(written) => {
          setOwn(written);
          change(usual, written);
        }}
      />
    </Field>
  );
}

const isUsual = (tag: string): boolean => (TAGS as readonly string[]).includes(tag);
