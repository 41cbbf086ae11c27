import { useState } from 'react';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { LIMITS } from '@domain/kernel/limits';
import { arrivingCount } from '@domain/chains/entry-line';
import { skusOf } from '@domain/chains/chain-terms';
import type { CaseKind } from '@domain/chains/after-sale';
import type { EntryPage } from '../../../contracts/chain-views';
import { PictureField } from '@/lib/picture-field';
import { useMemberAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Field, FieldRow } from '@/ui/field/field';
import { ChoiceRows } from '@/ui/field/choice-rows';
import { Chips } from '@/ui/field/select';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { Stepper } from '@/ui/stepper/stepper';
import { showToast } from '@/ui/toast/toast-store';
import { CASE_REFUSALS } from './copy';
import { CASE_KINDS, CASE_WORDS } from './entry-copy';
import { skuName } from './sku-name';
import { uploadCasePicture } from './upload-case-picture';

interface CaseSheetProps {
  readonly entry: EntryPage;
  readonly onClose: () => void;
}

const KINDS = (Object.keys(CASE_KINDS) as CaseKind[]).map((value) => ({ value, label: CASE_KINDS[value] }));

interface Draft {
  readonly sku: number;
  readonly count: number;
  readonly kind: CaseKind;
  readonly text: string;
  readonly pictureFileIds: readonly string[];
}

const BLANK = { count: 1, kind: 'defect', text: '', pictureFileIds: [] } as const;

/** What there can be something wrong with: what was cut or paid back already is settled. */
export const askableLines = ({ lines }: Pick<EntryPage, 'lines'>) => lines.filter((line) => arrivingCount(line) > 0);

/** Says what is wrong with one line. What was typed stays when it is refused. */
export function CaseSheet({ entry, onClose }: CaseSheetProps) {
  const [draft, setDraft] = useState<Draft>({ ...BLANK, sku: askableLines(entry)[0]?.sku ?? 0 });
  const open = useMemberAction('chains.open-case', {
    words: CASE_REFUSALS,
    onDone: () => {
      showToast(CASE_WORDS.sent);
      onClose();
    },
  });
  const text = draft.text.trim();
  return (
    <Sheet
      isOpen
      title={CASE_WORDS.title}
      isBusy={open.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={open.isBusy}
          disabledReason={text === '' ? CASE_WORDS.textMissing : undefined}
          onPress={() =>
            open.run({ entryId: entry.entryId, ...draft, text, pictureFileIds: [...draft.pictureFileIds] })
          }
        >
          {CASE_WORDS.send}
        </Button>
      }
    >
      <CaseFields
        entry={entry}
        draft={draft}
        onChange={(patch) => {
          setDraft({ ...draft, ...patch });
        }}
      />
      {open.refusal !== null && <Notice icon="circle-alert">{open.refusal.words}</Notice>}
    </Sheet>
  );
}

interface CaseFieldsProps {
  readonly entry: EntryPage;
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>) => void;
}

function CaseFields({ entry, draft, onChange }: CaseFieldsProps) {
  return (
    <>
      <LineFields entry={entry} draft={draft} onChange={onChange} />
      <Field label={CASE_WORDS.kind}>
        <Chips
          isSingle
          options={KINDS}
          chosen={[draft.kind]}
          onToggle={(kind) => {
            onChange({ kind });
          }}
        />
      </Field>
      <TextArea
        label={CASE_WORDS.text}
        placeholder={CASE_WORDS.textPlaceholder}
        maxLength={LIMITS.noteMax}
        value={draft.text}
        onChange={(text) => {
          onChange({ text });
        }}
      />
      <PictureField
        field={{ label: CASE_WORDS.pictures }}
        fileIds={draft.pictureFileIds}
        max={CHAIN_LIMITS.picturesPerCaseMax}
        onUpload={(localPath) => uploadCasePicture(entry.entryId, localPath)}
        onChange={(pictureFileIds) => {
          onChange({ pictureFileIds });
        }}
      />
    </>
  );
}

/** Which line, and how much of it. */
function LineFields({ entry, draft, onChange }: CaseFieldsProps) {
  const skus = skusOf(entry.terms);
  const lines = askableLines(entry);
  const line = lines.find(({ sku }) => sku === draft.sku);
  const most = line === undefined ? 1 : arrivingCount(line);
  return (
    <>
      {lines.length > 1 && (
        <Field label={CASE_WORDS.which}>
          <ChoiceRows
            isSingle
            rows={lines.map(({ sku }) => {
              const one = skus[sku];
              return { value: String(sku), label: one === undefined ? '' : skuName(one) };
            })}
            chosen={[String(draft.sku)]}
            onToggle={(value) => {
              onChange({ sku: Number(value), count: 1 });
            }}
          />
        </Field>
      )}
      <FieldRow label={CASE_WORDS.howMany}>
        <Stepper
          value={draft.count}
          min={1}
          max={most}
          onChange={(count) => {
            onChange({ count });
          }}
        />
      </FieldRow>
    </>
  );
}
