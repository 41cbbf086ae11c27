import { useState } from 'react';
import { View } from '@tarojs/components';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import type { FormFacts } from '../../../../contracts/sign-up-views';
import { DraftLine } from '@/lib/draft-line';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { BasicsCard } from './basics-card';
import { DesignBeginning } from './design-beginning';
import { DESIGN_WORDS } from './design-copy';
import { DesignPreview } from './design-preview';
import { MoreCard } from './more-card';
import { PlacesCard } from './places-card';
import { QuestionsCard } from './questions-card';
import { TimeCard } from './time-card';
import { useDesign, type DesignStart } from './use-design';
import { useSaveForm } from './use-save-form';

interface DesignerProps {
  readonly start: DesignStart & {
    /** What starting over leads to. */
    readonly fresh: FormTerms;
  };
  /** The published form that is changed; null for a new one. */
  readonly form: Pick<FormFacts, 'formId' | 'edition'> | null;
  readonly nowMs: number;
}

/** The designer of a form: new, copied, or one that is published, of which promises can only grow. */
export function Designer({ start, form, nowMs }: DesignerProps) {
  const [preview, setPreview] = useState<FormTerms | null>(null);
  const design = useDesign(start);
  const save = useSaveForm({ groupId: start.groupId, form, series: start.series, design });
  const { terms, change: onChange, errorOf } = design;
  const isNew = start.before === null;
  const isUnchanged = !isNew && JSON.stringify(terms) === JSON.stringify(start.before);
  const props = { terms, onChange, errorOf };
  return (
    <Page
      title={titleOf(start)}
      bar={
        <DesignBar
          isNew={isNew}
          isUnchanged={isUnchanged}
          isBusy={save.isBusy}
          onPreview={() => {
            setPreview(design.check());
          }}
          onSave={save.run}
        />
      }
    >
      <Beginning {...{ start, design, nowMs }} />
      <BasicsCard {...props} />
      <TimeCard
        {...props}
        weekly={isNew ? { isOn: design.isWeekly, onChange: design.setWeekly } : null}
        repeats={design.isWeekly}
      />
      <PlacesCard {...props} />
      <QuestionsCard {...props} />
      <MoreCard {...props} />
      {save.words !== null && <Notice icon="circle-alert">{save.words}</Notice>}
      {preview !== null && (
        <DesignPreview
          terms={preview}
          onClose={() => {
            setPreview(null);
          }}
        />
      )}
    </Page>
  );
}

function titleOf({ before, series }: DesignStart): string {
  if (series !== null) return DESIGN_WORDS.editSeries;
  return before === null ? DESIGN_WORDS.create : DESIGN_WORDS.edit;
}

interface BeginningProps extends Pick<DesignerProps, 'start' | 'nowMs'> {
  readonly design: ReturnType<typeof useDesign>;
}

/** A new form says when it was kept and what it may begin from; a published one says what is promised. */
function Beginning({ start, design, nowMs }: BeginningProps) {
  if (start.before !== null) {
    return (
      <Notice tint="sky" icon="info">
        {start.series === null ? DESIGN_WORDS.lockedNote : DESIGN_WORDS.seriesNote(start.series.day)}
      </Notice>
    );
  }
  return (
    <View>
      <DraftLine
        savedAtMs={design.savedAtMs}
        onStartOver={() => {
          design.replace(start.fresh);
        }}
        onUndo={() => {
          design.replace(design.terms);
        }}
      />
      <DesignBeginning groupId={start.groupId} nowMs={nowMs} design={design} />
    </View>
  );
}

interface DesignBarProps {
  readonly isNew: boolean;
  readonly isUnchanged: boolean;
  readonly isBusy: boolean;
  readonly onPreview: () => void;
  readonly onSave: () => Promise<unknown>;
}

function DesignBar({ isNew, isUnchanged, isBusy, onPreview, onSave }: DesignBarProps) {
  return (
    <BottomBar>
      <Button kind="secondary" size="large" onPress={onPreview}>
        {DESIGN_WORDS.preview}
      </Button>
      <View className="grow row ml12">
        <Button
          size="large"
          isWide
          isBusy={isBusy}
          disabledReason={isUnchanged ? DESIGN_WORDS.unchanged : undefined}
          onPress={onSave}
        >
          {isNew ? DESIGN_WORDS.publish : DESIGN_WORDS.save}
        </Button>
      </View>
    </BottomBar>
  );
}
