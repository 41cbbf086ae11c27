import { View } from '@tarojs/components';
import type { ConsentAbout, Question } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { NumberInput } from '@/ui/field/number-input';
import { Select } from '@/ui/field/select';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { QUESTION_WORDS } from './design-copy';
import { OptionsField } from './options-field';
import { SlotsField } from './slots-field';

interface KindFieldsProps {
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}

const UNIT_MAX = 10;
const ABOUTS = (Object.keys(QUESTION_WORDS.abouts) as ConsentAbout[]).map((value) => ({
  value,
  label: QUESTION_WORDS.abouts[value],
}));

/** What only this kind of question has. */
export function KindFields({ question, onChange }: KindFieldsProps) {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return (
        <NumberInput
          label={QUESTION_WORDS.maxLength}
          unit={QUESTION_WORDS.chars}
          value={question.maxLength}
          onChange={(length) => {
            onChange({ ...question, maxLength: clamp(length, 1, longestOf(question.kind)) });
          }}
        />
      );
    case 'number':
      return <NumberFields question={question} onChange={onChange} />;
    case 'single':
      return (
        <OptionsField
          options={question.options}
          onChange={(options) => {
            onChange({ ...question, options });
          }}
        />
      );
    case 'multiple':
      return <MultipleFields question={question} onChange={onChange} />;
    case 'slot':
      return (
        <SlotsField
          slots={question.slots}
          onChange={(slots) => {
            onChange({ ...question, slots });
          }}
        />
      );
    case 'consent':
      return <ConsentFields question={question} onChange={onChange} />;
    default:
      return null;
  }
}

interface Fields<Kind extends Question['kind']> {
  readonly question: Extract<Question, { kind: Kind }>;
  readonly onChange: (question: Question) => void;
}

function NumberFields({ question, onChange }: Fields<'number'>) {
  return (
    <>
      <View className="row top">
        <View className="grow">
          <NumberInput
            label={QUESTION_WORDS.min}
            value={question.min}
            onChange={(min) => {
              onChange({ ...question, min: min ?? 0 });
            }}
          />
        </View>
        <View className="grow ml12">
          <NumberInput
            label={QUESTION_WORDS.max}
            value={question.max}
            onChange={(max) => {
              onChange({ ...question, max: max ?? 0 });
            }}
          />
        </View>
      </View>
      <TextInput
        label={QUESTION_WORDS.unit}
        maxLength={UNIT_MAX}
        value={question.unitText}
        onChange={(unitText) => {
          onChange({ ...question, unitText });
        }}
      />
    </>
  );
}

function MultipleFields({ question, onChange }: Fields<'multiple'>) {
  return (
    <>
      <OptionsField
        options={question.options}
        onChange={(options) => {
          onChange({ ...question, options, maxPicks: clamp(question.maxPicks, 1, options.length) });
        }}
      />
      <NumberInput
        label={QUESTION_WORDS.picks}
        value={question.maxPicks}
        onChange={(picks) => {
          onChange({ ...question, maxPicks: clamp(picks, 1, question.options.length) });
        }}
      />
    </>
  );
}

function ConsentFields({ question, onChange }: Fields<'consent'>) {
  return (
    <>
      <Select
        label={QUESTION_WORDS.about}
        options={ABOUTS}
        value={question.about}
        onChange={(about) => {
          onChange({ ...question, about });
        }}
      />
      <TextArea
        label={QUESTION_WORDS.consentText}
        maxLength={SIGN_UP_LIMITS.consentTextMax}
        value={question.text}
        onChange={(text) => {
          onChange({ ...question, text });
        }}
      />
    </>
  );
}

const longestOf = (kind: 'text' | 'long-text') =>
  kind === 'text' ? SIGN_UP_LIMITS.shortTextMax : SIGN_UP_LIMITS.longTextMax;

const clamp = (value: number | null, min: number, max: number) => Math.min(max, Math.max(min, value ?? max));
