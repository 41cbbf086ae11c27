import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { Question, QuestionKind } from '@domain/sign-ups/question';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { TextInput } from '@/ui/field/text-input';
import { Sheet } from '@/ui/sheet/sheet';
import { KIND_WORDS, QUESTION_WORDS } from './design-copy';
import { AskingFields } from './asking-fields';
import { KindFields } from './kind-fields';
import { asKind, missingWords, newQuestion, newQuestionId } from './question-draft';
import { ShowIfField } from './show-if-field';

interface QuestionSheetProps {
  /** Null for a new one. */
  readonly question: Question | null;
  /** Those before it: what it may hang on. */
  readonly earlier: readonly Question[];
  readonly onDone: (question: Question) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

const KINDS = (Object.keys(KIND_WORDS) as QuestionKind[]).map((value) => ({ value, label: KIND_WORDS[value] }));

/** One question: its kind, its words, its limits, and whom it is asked. */
export function QuestionSheet({ question: before, earlier, onDone, onRemove, onClose }: QuestionSheetProps) {
  const [question, setQuestion] = useState(() => before ?? newQuestion(newQuestionId(earlier.map(({ id }) => id))));
  const change = (patch: Partial<Question>) => {
    setQuestion({ ...question, ...patch } as Question);
  };
  return (
    <Sheet
      isOpen
      title={before === null ? QUESTION_WORDS.add : QUESTION_WORDS.edit}
      onClose={onClose}
      footer={
        <SheetActions
          missing={missingWords(question)}
          onRemove={before === null ? undefined : onRemove}
          onDone={() => {
            onDone({ ...question, title: question.title.trim(), purpose: question.purpose.trim() });
          }}
        />
      }
    >
      <Field label={QUESTION_WORDS.kind}>
        <Chips
          isSingle
          options={KINDS}
          chosen={[question.kind]}
          onToggle={(kind) => {
            setQuestion(asKind(question, kind));
          }}
        />
      </Field>
      <TextInput
        label={QUESTION_WORDS.title}
        maxLength={LIMITS.titleMax}
        value={question.title}
        onChange={(title) => {
          change({ title });
        }}
      />
      <KindFields key={question.kind} question={question} onChange={setQuestion} />
      <AskingFields question={question} onChange={setQuestion} />
      <ShowIfField question={question} earlier={earlier} onChange={setQuestion} />
    </Sheet>
  );
}

interface SheetActionsProps {
  /** Why it is not done yet; null when it may be. */
  readonly missing: string | null;
  /** Undefined for a question that is not there yet. */
  readonly onRemove: (() => void) | undefined;
  readonly onDone: () => void;
}

function SheetActions({ missing, onRemove, onDone }: SheetActionsProps) {
  return (
    <View className="row">
      {onRemove !== undefined && (
        <View className="none mr12">
          <Button kind="danger" onPress={onRemove}>
            {QUESTION_WORDS.remove}
          </Button>
        </View>
      )}
      <Button isWide disabledReason={missing ?? undefined} onPress={onDone}>
        {QUESTION_WORDS.done}
      </Button>
    </View>
  );
}
