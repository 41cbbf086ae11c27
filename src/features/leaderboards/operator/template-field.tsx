import { Card } from '@/ui/card/card';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { type BoardForm, TEMPLATES } from './board-form';
import { EDITOR_WORDS } from './copy';

interface TemplateFieldProps {
  /** Whether what is written is kept on the phone. */
  readonly isKept: boolean;
  readonly onChoose: (form: BoardForm) => void;
}

const OPTIONS = TEMPLATES.map(({ title }) => ({ value: title, label: title }));

/** Boards that are often wanted; choosing one starts over from it. */
export function TemplateField({ isKept, onChoose }: TemplateFieldProps) {
  return (
    <Card kind="flush">
      <Field label={EDITOR_WORDS.template} help={isKept ? EDITOR_WORDS.kept : undefined}>
        <Chips
          isSingle
          options={OPTIONS}
          chosen={[]}
          onToggle={(chosen) => {
            const template = TEMPLATES.find(({ title }) => title === chosen);
            if (template !== undefined) onChoose(template);
          }}
        />
      </Field>
    </Card>
  );
}
