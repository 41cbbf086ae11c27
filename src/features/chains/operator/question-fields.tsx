import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { Button } from '@/ui/button/button';
import { FieldRow } from '@/ui/field/field';
import { TextInput } from '@/ui/field/text-input';
import { Toggle } from '@/ui/field/toggle';
import { EDIT_WORDS } from './edit-copy';
import { Place } from './field-place';
import type { Editing } from './use-chain-form';

/** What everybody who joins is asked besides. */
export function QuestionFields({ editing: { form, change, errorOf } }: { readonly editing: Editing }) {
  const { questions } = form;
  return (
    <Place field="questions" error={errorOf('questions')}>
      {questions.map((question, at) => (
        <QuestionField
          key={at}
          question={question}
          onChange={(next) => {
            change({ questions: questions.flatMap((each, index) => (index === at ? (next ?? []) : [each])) });
          }}
        />
      ))}
      {questions.length < CHAIN_LIMITS.questionsMax && (
        <Button
          kind="text"
          size="small"
          icon="plus"
          onPress={() => {
            change({ questions: [...questions, { label: '', isRequired: false }] });
          }}
        >
          {EDIT_WORDS.addQuestion}
        </Button>
      )}
    </Place>
  );
}

type Question = Editing['form']['questions'][number];

interface QuestionFieldProps {
  readonly question: Question;
  /** Null takes it away. */
  readonly onChange: (question: Question | null) => void;
}

function QuestionField({ question, onChange }: QuestionFieldProps) {
  return (
    <View>
      <TextInput
        label={EDIT_WORDS.question}
        placeholder={EDIT_WORDS.questionPlaceholder}
        maxLength={CHAIN_LIMITS.labelMax}
        value={question.label}
        onChange={(label) => {
          onChange({ ...question, label });
        }}
      />
      <FieldRow label={EDIT_WORDS.required}>
        <Toggle
          label={EDIT_WORDS.required}
          isOn={question.isRequired}
          onChange={(isRequired) => {
            onChange({ ...question, isRequired });
          }}
        />
      </FieldRow>
      <Button
        kind="text"
        size="small"
        onPress={() => {
          onChange(null);
        }}
      >
        {EDIT_WORDS.remove}
      </Button>
    </View>
  );
}
