import { View } from '@tarojs/components';
import type { ConsentAbout, Question } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { NumberInput } from '@/ui/field/number-input';
import { Select } from '@/ui/field/select';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { Bounds, clamp, DateFields, LengthFields, PicksFields, TimeFields } from './bounds-fields';
import { QUESTION_WORDS } from './design-copy';
import { OptionsField } from './options-field';
import { SlotsField } from './slots-field';
import { FileFields, ImageFields } from './upload-fields';

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
      return <LengthFields question={question} onChange={onChange} />;
    case 'date':
      return <DateFields question={question} onChange={onChange} />;
    case 'time':
      return <TimeFields question={question} onChange={onChange} />;
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
    case 'image':
      return <ImageFields question={question} onChange={onChange} />;
    case 'file':
      return <FileFields question={question} onChange={onChange} />;
    case 'signature':
      return <View className="cap mt12">{QUESTION_WORDS.signatureNote}</View>;
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
      <Bounds
        lower={
          <NumberInput
            label={QUESTION_WORDS.min}
            value={question.min}
            onChange={(min) => {
              onChange({ ...question, min: min ?? 0 });
            }}
          />
        }
        upper={
          <NumberInput
            label={QUESTION_WORDS.max}
            value={question.max}
            onChange={(max) => {
              onChange({ ...question, max: max ?? 0 });
            }}
          />
        }
      />
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
          const { length } = options;
          const minPicks = Math.min(question.minPicks, length);
          onChange({ ...question, options, minPicks, maxPicks: clamp(question.maxPicks, 1, length) });
        }}
      />
      <PicksFields question={question} onChange={onChange} />
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
