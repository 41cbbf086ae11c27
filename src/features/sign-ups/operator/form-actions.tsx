import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CampaignFigures } from '../../../../contracts/sign-up-staff-views';
import type { FormFacts } from '../../../../contracts/sign-up-views';
import { ReasonSheet } from '@/lib/reason-sheet';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { ExportCell } from './export-cell';
import { FeeSheet } from './fee-sheet';
import { RUN_WORDS, STOP_WORDS } from './form-copy';
import { phaseOf, type FormPhase } from './form-phase';
import { MessageSheet } from './message-sheet';
import { CallOffCell, StopCells } from './stop-cells';
import { useStopping, type StopKind } from './use-stopping';

type OpenSheet = StopKind | 'message' | 'fee';

interface FormActionsProps {
  readonly figures: CampaignFigures;
  readonly mayRun: boolean;
  /** What there is to say in the chat about what was done. */
  readonly onSay: (text: string) => void;
}

/** What can be done with a form in its phase. */
export function FormActions({ figures, mayRun, onSay }: FormActionsProps) {
  const { form } = figures;
  const phase = phaseOf(form, useNow('minute'));
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const close = () => {
    setSheet(null);
  };
  const stopping = useStopping(form, (text) => {
    close();
    onSay(text);
  });
  return (
    <View>
      <Section title={RUN_WORDS.doing}>
        {stopping.resumeWords !== null && <Notice icon="circle-alert">{stopping.resumeWords}</Notice>}
        <Card kind="flush">
          <PeopleCells figures={figures} phase={phase} />
          {mayRun && <ExportCell form={form} />}
          {mayRun && <ShapeCells form={form} phase={phase} onSheet={setSheet} />}
          {mayRun && phase !== 'over' && form.status === 'open' && (
            <StopCells phase={phase} stopping={stopping} onSheet={setSheet} />
          )}
          {mayRun && mayCallOff(form, phase) && <CallOffCell onSheet={setSheet} />}
        </Card>
      </Section>
      {(sheet === 'pause' || sheet === 'end' || sheet === 'callOff') && (
        <ReasonSheet
          words={STOP_WORDS[sheet]}
          isDangerous={sheet !== 'pause'}
          isBusy={stopping.isBusy}
          refusal={stopping.refusalOf(sheet)}
          onConfirm={(reason) => stopping.stop(sheet, reason)}
          onClose={close}
        />
      )}
      {sheet === 'message' && <MessageSheet figures={figures} onClose={close} />}
      {sheet === 'fee' && <FeeSheet form={form} onClose={close} />}
    </View>
  );
}

const mayCallOff = ({ terms, calledOffReason }: FormFacts, phase: FormPhase): boolean =>
  terms.event !== null && calledOffReason === null && phase !== 'over';

interface PeopleCellsProps {
  readonly figures: CampaignFigures;
  readonly phase: FormPhase;
}

function PeopleCells({ figures: { form, counts }, phase }: PeopleCellsProps) {
  const { formId, groupId, seriesId, terms } = form;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <Cell
        lead={<Icon name="clipboard-list" />}
        title={RUN_WORDS.list}
        sub={<View className="num">{RUN_WORDS.listNote(all)}</View>}
        onPress={() => {
          openPage('form-list', { formId });
        }}
      />
      {terms.event !== null && phase !== 'over' && form.calledOffReason === null && (
        <Cell
          lead={<Icon name="scan-line" />}
          title={RUN_WORDS.door}
          sub={RUN_WORDS.doorNote}
          onPress={() => {
            openPage('form-door', { formId });
          }}
        />
      )}
      {phase === 'running' && (
        <Cell
          lead={<Icon name="megaphone" />}
          title={RUN_WORDS.unfinished}
          sub={RUN_WORDS.unfinishedNote}
          onPress={() => {
            openPage('form-unfinished', { formId });
          }}
        />
      )}
      {seriesId !== null && <SeriesCell seriesId={seriesId} />}
      <Cell
        lead={<Icon name="info" />}
        title={RUN_WORDS.look}
        onPress={() => {
          openPage('sign-up', { formId, groupId });
        }}
      />
    </>
  );
}

function SeriesCell({ seriesId }: { readonly seriesId: string }) {
  return (
    <Cell
      lead={<Icon name="history" />}
      title={RUN_WORDS.series}
      sub={RUN_WORDS.seriesNote}
      onPress={() => {
        openPage('form-series', { seriesId });
      }}
    />
  );
}

interface ShapeCellsProps {
  readonly form: FormFacts;
  readonly phase: FormPhase;
  readonly onSheet: (sheet: OpenSheet) => void;
}

/** Changing it, opening another like it, telling those who are in it. */
function ShapeCells({ form: { formId, status }, phase, onSheet }: ShapeCellsProps) {
  return (
    <>
      <Cell
        lead={<Icon name="message-circle" />}
        title={RUN_WORDS.message}
        sub={RUN_WORDS.messageNote}
        onPress={() => {
          onSheet('message');
        }}
      />
      <Cell
        lead={<Icon name="tag" />}
        title={RUN_WORDS.fee}
        sub={RUN_WORDS.feeNote}
        onPress={() => {
          onSheet('fee');
        }}
      />
      {phase !== 'over' && status === 'open' && (
        <Cell
          lead={<Icon name="pencil" />}
          title={RUN_WORDS.edit}
          sub={RUN_WORDS.editNote}
          onPress={() => {
            openPage('form-design', { formId });
          }}
        />
      )}
      <Cell
        lead={<Icon name="copy" />}
        title={RUN_WORDS.copy}
        onPress={() => {
          openPage('form-design', { copyOf: formId });
        }}
      />
    </>
  );
}
