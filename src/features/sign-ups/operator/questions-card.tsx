import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Question } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { accessible } from '@/ui/accessible';
import { Card } from '@/ui/card/card';
import { classes } from '@/ui/classes';
import { Icon } from '@/ui/icon/icon';
import { Section } from '@/ui/section/section';
import styles from './design.module.scss';
import { DESIGN_WORDS, KIND_WORDS } from './design-copy';
import type { DesignProps } from './design-props';
import { QuestionSheet } from './question-sheet';
import { fieldPart } from './use-design';

/** The questions in their order; each opens its own sheet. */
export function QuestionsCard({ terms: { questions }, onChange, errorOf }: DesignProps) {
  /** The place of the question in its sheet; -1 for a new one, null while no sheet is open. */
  const [editing, setEditing] = useState<number | null>(null);
  const put = (next: readonly Question[]) => {
    onChange({ questions: next });
  };
  const wrong = errorOf('questions');
  return (
    <Section title={DESIGN_WORDS.questions}>
      <View id={fieldPart('questions')} />
      <Card kind="flush">
        {questions.map((question, index) => (
          <QuestionRow
            key={question.id}
            {...{ question, index }}
            isLast={index === questions.length - 1}
            error={errorOf(`questions.${question.id}`)}
            onOpen={() => {
              setEditing(index);
            }}
            onMove={(to) => {
              put(swapped(questions, index, to));
            }}
          />
        ))}
        {questions.length === 0 && <View className="sub mt16">{DESIGN_WORDS.noQuestions}</View>}
        {questions.length < SIGN_UP_LIMITS.questionsMax && (
          <AddQuestion
            onPress={() => {
              setEditing(-1);
            }}
          />
        )}
      </Card>
      {wrong !== null && <View className={styles.error}>{wrong}</View>}
      {editing !== null && (
        <EditedQuestion
          {...{ questions, editing, put }}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </Section>
  );
}

function AddQuestion({ onPress }: { readonly onPress: () => void }) {
  return (
    <View className={styles.add} hoverClass="hover" onClick={onPress} {...accessible('button')}>
      <Icon name="plus" size={18} />
      <View className="ml4">{DESIGN_WORDS.addQuestion}</View>
    </View>
  );
}

interface EditedQuestionProps {
  readonly questions: readonly Question[];
  readonly editing: number;
  readonly put: (questions: readonly Question[]) => void;
  readonly onClose: () => void;
}

/** The sheet of the question at a place, or of a new one behind all. */
function EditedQuestion({ questions, editing, put, onClose }: EditedQuestionProps) {
  return (
    <QuestionSheet
      question={questions[editing] ?? null}
      earlier={editing === -1 ? questions : questions.slice(0, editing)}
      onDone={(question) => {
        put(editing === -1 ? [...questions, question] : replaced(questions, editing, question));
        onClose();
      }}
      onRemove={() => {
        put(without(questions, editing));
        onClose();
      }}
      onClose={onClose}
    />
  );
}

interface QuestionRowProps {
  readonly question: Question;
  readonly index: number;
  readonly isLast: boolean;
  readonly error: string | null;
  readonly onOpen: () => void;
  readonly onMove: (to: number) => void;
}

function QuestionRow({ question, index, isLast, error, onOpen, onMove }: QuestionRowProps) {
  const facts = [
    KIND_WORDS[question.kind],
    question.required ? DESIGN_WORDS.required : DESIGN_WORDS.optional,
    ...(question.personal ? [DESIGN_WORDS.personal] : []),
  ];
  return (
    <View id={fieldPart(`questions.${question.id}`)} className={styles.question}>
      <View className={styles.questionWords} hoverClass="hover" onClick={onOpen} {...accessible('button')}>
        <View className="m">{question.title}</View>
        <View className="sub">{facts.join(' · ')}</View>
        {error !== null && <View className={styles.error}>{error}</View>}
      </View>
      <Move
        icon="arrow-up"
        label={`${DESIGN_WORDS.up}，${question.title}`}
        isOff={index === 0}
        onPress={() => {
          onMove(index - 1);
        }}
      />
      <Move
        icon="arrow-down"
        label={`${DESIGN_WORDS.down}，${question.title}`}
        isOff={isLast}
        onPress={() => {
          onMove(index + 1);
        }}
      />
    </View>
  );
}

interface MoveProps {
  readonly icon: 'arrow-up' | 'arrow-down';
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function Move({ icon, label, isOff, onPress }: MoveProps) {
  return (
    <View
      className={classes(styles.move, isOff && styles.moveOff)}
      hoverClass={isOff ? 'none' : 'hover'}
      onClick={isOff ? undefined : onPress}
      {...accessible('button', label)}
      aria-disabled={isOff ? 'true' : 'false'}
    >
      <Icon name={icon} size={18} />
    </View>
  );
}

function swapped(questions: readonly Question[], from: number, to: number): readonly Question[] {
  const moved = questions[from];
  if (moved === undefined) return questions;
  const rest = questions.filter((_, index) => index !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

const replaced = (questions: readonly Question[], at: number, question: Question) =>
  questions.map((one, index) => (index === at ? question : one));

/** What hung on a question that is gone is asked of everybody. */
function without(questions: readonly Question[], at: number): readonly Question[] {
  const gone = questions[at]?.id;
  return questions
    .filter((_, index) => index !== at)
    .map((question) => (question.showIf?.questionId === gone ? { ...question, showIf: null } : question));
}
