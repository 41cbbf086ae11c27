import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ChallengeTerms } from '@domain/check-in/challenge-terms';
import type { BusinessDay } from '@domain/kernel/business-day';
import type { ChallengeDraft } from '../../../../contracts/check-in-staff';
import { DraftLine } from '@/lib/draft-line';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import type { ChallengeForm } from './challenge-form';
import { EditorBar } from './editor-bar';
import { EDITOR_WORDS } from './editor-copy';
import { EndDayCard } from './end-day-card';
import type { FormProps } from './form-props';
import { LockedCard } from './locked-card';
import { MoreCard } from './more-card';
import { PointsCard } from './points-card';
import { PreviewSheet } from './preview-sheet';
import { useEditor, type Editor } from './use-editor';
import { useSaveChallenge } from './use-save-challenge';
import { WhatCard } from './what-card';
import { WhenCard } from './when-card';

interface ChallengeEditorProps {
  readonly start: {
    readonly groupId: string;
    readonly today: BusinessDay;
    readonly form: ChallengeForm;
    /** What starting over leads to. */
    readonly fresh: ChallengeForm;
    readonly savedAtMs: number | null;
    readonly before: ChallengeTerms | null;
  };
  /** Null for a new one. */
  readonly challengeId: string | null;
  /** What stands above the form, such as what to begin from. */
  readonly beginning?: (editor: Editor) => ReactNode;
}

/** The editor of a challenge: new, copied, or one that exists, of which only the harmless may change once it has begun. */
export function ChallengeEditor({ start, challengeId, beginning }: ChallengeEditorProps) {
  const { groupId, before } = start;
  // The day stays the one on which the editor was opened: nothing moves under a person who types past midnight.
  const [today] = useState(start.today);
  const [preview, setPreview] = useState<ChallengeDraft | null>(null);
  const editor = useEditor({ ...start, today });
  const save = useSaveChallenge({ groupId, challengeId, editor });
  const props: FormProps = { form: editor.form, today, onChange: editor.change, errorOf: editor.errorOf };
  return (
    <Page
      title={before === null ? EDITOR_WORDS.create : EDITOR_WORDS.edit}
      bar={
        <EditorBar
          isNew={before === null}
          isUnchanged={before !== null && isSame(editor.form, before)}
          isBusy={save.isBusy}
          onPreview={() => {
            setPreview(editor.check());
          }}
          onSave={save.run}
        />
      }
    >
      {before === null && (
        <DraftLine
          savedAtMs={editor.savedAtMs}
          onStartOver={() => {
            editor.replace(start.fresh);
          }}
          onUndo={() => {
            editor.replace(editor.form);
          }}
        />
      )}
      {beginning?.(editor)}
      <Fields editor={editor} props={props} before={before} />
      {save.words !== null && <Notice icon="circle-alert">{save.words}</Notice>}
      {preview !== null && (
        <PreviewSheet
          draft={preview}
          today={today}
          onClose={() => {
            setPreview(null);
          }}
        />
      )}
    </Page>
  );
}

interface FieldsProps {
  readonly editor: Editor;
  readonly props: FormProps;
  readonly before: ChallengeTerms | null;
}

/** All of it, or what may still change once it has begun. */
function Fields({ editor, props, before }: FieldsProps) {
  if (before !== null && props.today >= before.startDay) {
    return (
      <View>
        <WhatCard {...props} />
        <EndDayCard {...props} promisedDay={before.endDay} />
        <LockedCard terms={before} today={props.today} />
      </View>
    );
  }
  return (
    <View>
      <WhatCard {...props} />
      <WhenCard {...props} />
      <PointsCard {...props} />
      <MoreCard {...props} isOpen={editor.isMoreOpen} onToggle={editor.toggleMore} />
    </View>
  );
}

const isSame = (form: ChallengeForm, before: ChallengeTerms) =>
  (Object.keys(form) as (keyof ChallengeForm)[]).every(
    (field) => JSON.stringify(form[field]) === JSON.stringify(before[field]),
  );
