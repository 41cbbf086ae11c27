import { View } from '@tarojs/components';
import { FILE_TYPES, type FileType } from '@domain/sign-ups/file-type';
import type { Question } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { Field } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { Chips } from '@/ui/field/select';
import { FILE_TYPE_WORDS } from '../form/form-copy';
import { QUESTION_WORDS } from './design-copy';

interface Fields<Kind extends Question['kind']> {
  readonly question: Extract<Question, { kind: Kind }>;
  readonly onChange: (question: Question) => void;
}

const TYPES = FILE_TYPES.map((value) => ({ value, label: FILE_TYPE_WORDS[value] }));

/** How many pictures may be given. */
export function ImageFields({ question, onChange }: Fields<'image'>) {
  return (
    <NumberInput
      label={QUESTION_WORDS.pictures}
      value={question.maxCount}
      onChange={(count) => {
        onChange({ ...question, maxCount: within(count, SIGN_UP_LIMITS.imagesMax) });
      }}
    />
  );
}

/** Which files, how many, and how large. */
export function FileFields({ question, onChange }: Fields<'file'>) {
  return (
    <>
      <Field label={QUESTION_WORDS.fileTypes}>
        <Chips
          options={TYPES}
          chosen={question.types}
          onToggle={(type) => {
            onChange({ ...question, types: toggled(question.types, type) });
          }}
        />
      </Field>
      <View className="row top">
        <View className="grow">
          <NumberInput
            label={QUESTION_WORDS.files}
            value={question.maxCount}
            onChange={(count) => {
              onChange({ ...question, maxCount: within(count, SIGN_UP_LIMITS.filesMax) });
            }}
          />
        </View>
        <View className="grow ml12">
          <NumberInput
            label={QUESTION_WORDS.megabytes}
            unit={QUESTION_WORDS.megabytesUnit}
            value={question.maxMegabytes}
            onChange={(megabytes) => {
              onChange({ ...question, maxMegabytes: within(megabytes, SIGN_UP_LIMITS.fileMegabytesMax) });
            }}
          />
        </View>
      </View>
    </>
  );
}

/** In the order in which they are offered, whatever order they were tapped in. */
const toggled = (chosen: readonly FileType[], type: FileType): readonly FileType[] =>
  FILE_TYPES.filter((one) => (one === type ? !chosen.includes(one) : chosen.includes(one)));

const within = (value: number | null, max: number): number => Math.min(max, Math.max(1, value ?? 1));
