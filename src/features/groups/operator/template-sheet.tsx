import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import { REMINDER_FACTS, type RemindableKind, type ReminderTemplate } from '@domain/groups/reminder';
import { REMINDED_OF } from '@/lib/reminder-copy';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { TextInput } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { FieldRowInput, isField, type FieldDraft } from './template-field';
import { TEMPLATE_REFUSALS, TEMPLATE_WORDS } from './reminders-copy';

const ID = /^[A-Za-z0-9_-]{1,64}$/;

interface TemplateSheetProps {
  readonly kind: RemindableKind;
  /** All that are kept: they are written as one whole. */
  readonly templates: readonly ReminderTemplate[];
  readonly onClose: () => void;
}

/** The template of one kind of notice: its id, and what each of its fields is filled with. */
export function TemplateSheet({ kind, templates, onClose }: TemplateSheetProps) {
  const before = templates.find((each) => each.kind === kind);
  const others = templates.filter((each) => each.kind !== kind);
  const [templateId, setTemplateId] = useState(before?.templateId ?? '');
  const [fields, setFields] = useState<readonly FieldDraft[]>(before?.fields ?? [{ field: 'thing1', fact: 'words' }]);
  const edit = useEditing(onClose);
  const isIdWrong = templateId !== '' && !ID.test(templateId.trim());
  const isWhole = templateId.trim() !== '' && !isIdWrong && fields.length > 0 && fields.every(isField);
  const save = () => edit.save([...others, { kind, templateId: templateId.trim(), fields }]);
  return (
    <Sheet
      isOpen
      title={REMINDED_OF[kind]}
      isBusy={edit.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={edit.isBusy}
          disabledReason={isWhole ? undefined : TEMPLATE_WORDS.incomplete}
          onPress={save}
        >
          {TEMPLATE_WORDS.save}
        </Button>
      }
    >
      <TextInput
        label={TEMPLATE_WORDS.id}
        help={TEMPLATE_WORDS.idHelp}
        error={isIdWrong ? TEMPLATE_WORDS.idWrong : null}
        maxLength={64}
        value={templateId}
        onChange={setTemplateId}
      />
      <Fields kind={kind} fields={fields} onChange={setFields} />
      {edit.words !== null && <Notice icon="circle-alert">{edit.words}</Notice>}
      {before !== undefined && (
        <View className="mt16">
          <Button kind="text" isBusy={edit.isBusy} onPress={() => edit.save(others)}>
            {TEMPLATE_WORDS.remove}
          </Button>
        </View>
      )}
    </Sheet>
  );
}

interface FieldsProps {
  readonly kind: RemindableKind;
  readonly fields: readonly FieldDraft[];
  readonly onChange: (fields: readonly FieldDraft[]) => void;
}

function Fields({ kind, fields, onChange }: FieldsProps) {
  return (
    <View className="mt16">
      <View className="m">{TEMPLATE_WORDS.fields}</View>
      {fields.map((field, index) => (
        <FieldRowInput
          // Fields have no id of their own; a row keeps its place while it is typed in.
          key={index}
          index={index}
          facts={REMINDER_FACTS[kind]}
          value={field}
          onChange={(next) => {
            onChange(fields.map((each, at) => (at === index ? next : each)));
          }}
          onRemove={() => {
            onChange(fields.filter((_, at) => at !== index));
          }}
        />
      ))}
      {fields.length < LIMITS.templateFieldsMax && (
        <View className="mt8">
          <Button
            kind="secondary"
            size="small"
            onPress={() => {
              onChange([...fields, { field: '', fact: 'words' }]);
            }}
          >
            {TEMPLATE_WORDS.addField}
          </Button>
        </View>
      )}
    </View>
  );
}

function useEditing(onClose: () => void) {
  const edit = useOperatorAction('groups.edit-templates', { words: TEMPLATE_REFUSALS });
  const save = async (templates: readonly ReminderTemplate[]) => {
    const isDone = await edit.run({
      templates: templates.map(({ fields, ...each }) => ({ ...each, fields: [...fields] })),
    });
    if (!isDone) return;
    showToast(TEMPLATE_WORDS.saved);
    onClose();
  };
  return { isBusy: edit.isBusy, words: edit.refusal?.words ?? null, save };
}
