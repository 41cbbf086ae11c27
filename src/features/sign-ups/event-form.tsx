import { View } from '@tarojs/components';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { optionKey } from '@domain/sign-ups/counts';
import type { FormPlaces } from '../../../contracts/sign-up-views';
import { Card } from '@/ui/card/card';
import { FieldRow } from '@/ui/field/field';
import { Stepper } from '@/ui/stepper/stepper';
import { AnswerFields } from './form/answer-fields';
import { FORM_WORDS } from './form/form-copy';
import type { OpenPhone } from './form/phone-question';
import type { RemainingOf, UploadAnswer } from './form/question-field';
import type { AnswerForm } from './form/use-answer-form';

interface EventFormProps {
  readonly terms: FormTerms;
  readonly form: AnswerForm;
  readonly party: number;
  readonly onParty: (party: number) => void;
  /** How many may come at most; as the form says without it. */
  readonly partyMax?: number;
  /** How many may still choose an option; null where that is not known. */
  readonly places: FormPlaces | null;
  /** Puts a picture or a file where the server keeps it; null where nothing is sent, as in a preview. */
  readonly onUpload: UploadAnswer | null;
  /** Opens the number of WeChat's own button; null as above. */
  readonly onOpenPhone: OpenPhone | null;
}

/** How many come, and every question. */
export function EventForm({ terms, form, party, onParty, places, onUpload, onOpenPhone, ...rest }: EventFormProps) {
  const { partyMax = 1 + terms.plusOnesMax } = rest;
  const remainingOf: RemainingOf = (questionId, optionId) =>
    places?.optionsLeft[optionKey(questionId, optionId)] ?? null;
  if (partyMax === 1 && form.shown.length === 0) return null;
  return (
    <Card kind="flush">
      {partyMax > 1 && (
        <FieldRow label={FORM_WORDS.party} help={FORM_WORDS.partyHelp(partyMax)}>
          <Stepper value={party} min={1} max={partyMax} limitNote={FORM_WORDS.partyMax(partyMax)} onChange={onParty} />
        </FieldRow>
      )}
      <View>
        <AnswerFields form={form} remainingOf={remainingOf} onUpload={onUpload} onOpenPhone={onOpenPhone} />
      </View>
    </Card>
  );
}
