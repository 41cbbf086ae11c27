import { useState } from 'react';
import { View } from '@tarojs/components';
import type { FormFacts } from '../../../../contracts/sign-up-views';
import { ReasonSheet } from '@/lib/reason-sheet';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { RUN_WORDS, STOP_WORDS } from './form-copy';
import { phaseOf, type FormPhase } from './form-phase';
import { StopCells } from './stop-cells';
import { useStopping } from './use-stopping';

type OpenSheet = 'pause' | 'end';

interface FormActionsProps {
  readonly form: FormFacts;
  readonly mayRun: boolean;
  /** What there is to say in the chat about what was done. */
  readonly onSay: (text: string) => void;
}

/** What can be done with a form in its phase. */
export function FormActions({ form, mayRun, onSay }: FormActionsProps) {
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
          <LookCell form={form} />
          {mayRun && <ShapeCells formId={form.formId} phase={phase} />}
          {mayRun && phase !== 'over' && <StopCells phase={phase} stopping={stopping} onSheet={setSheet} />}
        </Card>
      </Section>
      {sheet !== null && (
        <ReasonSheet
          words={STOP_WORDS[sheet]}
          isDangerous={sheet === 'end'}
          isBusy={stopping.isBusy}
          refusal={stopping.refusalOf(sheet)}
          onConfirm={(reason) => stopping.stop(sheet, reason)}
          onClose={close}
        />
      )}
    </View>
  );
}

function LookCell({ form: { formId, groupId } }: { readonly form: FormFacts }) {
  return (
    <Cell
      lead={<Icon name="info" />}
      title={RUN_WORDS.look}
      onPress={() => {
        openPage('sign-up', { formId, groupId });
      }}
    />
  );
}

interface ShapeCellsProps {
  readonly formId: string;
  readonly phase: FormPhase;
}

/** Changing it, or opening another like it. */
function ShapeCells({ formId, phase }: ShapeCellsProps) {
  return (
    <>
      {phase !== 'over' && (
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
