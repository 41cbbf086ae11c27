import { LIMITS } from '@domain/kernel/limits';
import type { Question } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { PictureField } from '@/lib/picture-field';
import { Field } from '@/ui/field/field';
import { NumberInput } from '@/ui/field/number-input';
import { DateInput, TimeInput } from '@/ui/field/picker-input';
import { Rating } from '@/ui/field/rating';
import { RegionInput } from '@/ui/field/region-input';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { ChoiceQuestion } from './choice-question';
import { ConsentQuestion } from './consent-question';
import { FileField } from './file-field';
import { filesIn } from './files-in';
import { FORM_WORDS } from './form-copy';
import { listIn } from './list-in';
import { PhoneQuestion, type OpenPhone } from './phone-question';
import { SignatureField } from './signature-field';

/** How many may still choose an option; null where any number may. */
export type RemainingOf = (questionId: string, optionId: string) => number | null;

/** Puts what lies on the phone where the server keeps it; null when it did not arrive. */
export type UploadAnswer = (localPath: string, use: 'picture' | 'file') => Promise<string | null>;

export interface QuestionFieldProps {
  readonly question: Question;
  readonly given: unknown;
  readonly error: string | null;
  readonly remainingOf: RemainingOf;
  readonly onUpload: UploadAnswer | null;
  readonly onOpenPhone: OpenPhone | null;
  readonly onChange: (answer: unknown) => void;
}

const DECIMALS = 2;

/** One question with the means to answer it. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, given, onChange } = props;
  const field = fieldOf(props);
  switch (question.kind) {
    case 'text':
      return (
        <TextInput
          {...field}
          placeholder={placeholderOf(question)}
          maxLength={question.maxLength}
          value={textIn(given)}
          onChange={onChange}
        />
      );
    case 'long-text':
      return (
        <TextArea
          {...field}
          placeholder={placeholderOf(question)}
          maxLength={question.maxLength}
          value={textIn(given)}
          onChange={onChange}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...field}
          unit={question.unitText === '' ? undefined : question.unitText}
          digits={DECIMALS}
          value={typeof given === 'number' ? given : null}
          onChange={onChange}
        />
      );
    case 'date':
      return (
        <DateInput
          {...field}
          value={textIn(given)}
          from={boundIn(question.fromDay)}
          to={boundIn(question.toDay)}
          onChange={onChange}
        />
      );
    case 'time':
      return <TimeInput {...field} value={textIn(given)} onChange={onChange} />;
    default:
      return <OtherQuestion {...props} question={question} />;
  }
}

type Typed = { kind: 'text' | 'long-text' } | { kind: 'number' } | { kind: 'date' } | { kind: 'time' };
interface OtherProps extends QuestionFieldProps {
  readonly question: Exclude<Question, Typed>;
}

function OtherQuestion(props: OtherProps) {
  const { question, given, error, onChange } = props;
  const field = fieldOf(props);
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'slot':
      return <ChoiceQuestion {...props} question={question} />;
    case 'region':
      return <RegionInput {...field} value={listIn(given)} onChange={onChange} />;
    case 'phone':
      return <PhoneQuestion field={field} value={textIn(given)} onOpenPhone={props.onOpenPhone} onChange={onChange} />;
    case 'image':
      return (
        <PictureField
          field={field}
          fileIds={listIn(given)}
          max={question.maxCount}
          onUpload={uploadOf(props, 'picture')}
          onChange={onChange}
        />
      );
    case 'file':
      return (
        <FileField
          question={question}
          field={field}
          files={filesIn(given)}
          onUpload={uploadOf(props, 'file')}
          onChange={onChange}
        />
      );
    case 'signature':
      return (
        <SignatureField field={field} value={textIn(given)} canSign={props.onUpload !== null} onChange={onChange} />
      );
    case 'rating':
      return (
        <Field {...field}>
          <Rating max={SIGN_UP_LIMITS.ratingMax} value={typeof given === 'number' ? given : null} onChange={onChange} />
        </Field>
      );
    case 'consent':
      return <ConsentQuestion question={question} isGiven={given === true} error={error} onChange={onChange} />;
  }
}

const fieldOf = ({ question: { title, required, helpText }, error }: QuestionFieldProps) => ({
  label: title,
  isRequired: required,
  help: helpText === '' ? undefined : helpText.slice(0, LIMITS.noteMax),
  error,
});

const uploadOf = ({ onUpload }: QuestionFieldProps, use: 'picture' | 'file') =>
  onUpload === null ? null : (localPath: string) => onUpload(localPath, use);

const placeholderOf = ({ required }: Question) => (required ? FORM_WORDS.write : FORM_WORDS.optional(FORM_WORDS.write));

const textIn = (given: unknown): string => (typeof given === 'string' ? given : '');
const boundIn = (day: string): string | undefined => (day === '' ? undefined : day);
