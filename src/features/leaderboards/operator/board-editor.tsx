import { LIMITS } from '@domain/kernel/limits';
import { businessDayAt } from '@domain/kernel/business-day';
import { isEndless } from '@domain/leaderboards/period';
import { useOperatorAction } from '@/lib/use-action';
import { goBack, replacePage } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { showToast } from '@/ui/toast/toast-store';
import { RuleFacts } from '../rule-facts';
import { forgetDraft } from './board-draft';
import { type BoardForm, inputOf, termsOf } from './board-form';
import { CREATE_REFUSALS, EDIT_REFUSALS, EDITOR_WORDS } from './copy';
import { PeriodFields } from './period-fields';
import { PrizeFields } from './prize-fields';
import { type FormProps, ScoreFields } from './score-fields';
import { TemplateField } from './template-field';
import { useForm } from './use-form';
import { WhoFields } from './who-fields';

interface BoardEditorProps {
  readonly groupId: string;
  readonly start: BoardForm;
  /** Null for a new one. */
  readonly boardId: string | null;
  readonly nowMs: number;
}

/** Composes a board, with its rules as members will read them below. */
export function BoardEditor({ groupId, start, boardId, nowMs }: BoardEditorProps) {
  const isNew = boardId === null;
  const { form, change, isKept, startOver } = useForm({ groupId, start, isDraft: isNew });
  const saving = useSave({ groupId, boardId });
  const props = { form, onChange: change };
  const terms = termsOf(form);
  return (
    <Page
      title={isNew ? EDITOR_WORDS.create : EDITOR_WORDS.edit}
      bar={
        <BottomBar>
          <Button size="large" isWide isBusy={saving.isBusy} onPress={() => saving.run(form)}>
            {isNew ? EDITOR_WORDS.publish : isEndless(form) ? EDITOR_WORDS.saveNow : EDITOR_WORDS.save}
          </Button>
        </BottomBar>
      }
    >
      {isNew && <TemplateField isKept={isKept} onChoose={startOver} />}
      <NameFields {...props} />
      <ScoreFields {...props} />
      {isNew && <PeriodFields {...props} today={businessDayAt(nowMs)} />}
      <WhoFields {...props} isNew={isNew} groupId={groupId} />
      <PrizeFields {...props} groupId={groupId} />
      <Card kind="soft">
        <RuleFacts terms={terms} />
      </Card>
      {saving.words !== null && <Notice icon="circle-alert">{saving.words}</Notice>}
    </Page>
  );
}

function NameFields({ form, onChange }: FormProps) {
  return (
    <Card kind="flush">
      <TextInput
        label={EDITOR_WORDS.name}
        placeholder={EDITOR_WORDS.namePlaceholder}
        maxLength={LIMITS.titleMax}
        value={form.title}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <TextArea
        label={EDITOR_WORDS.rule}
        placeholder={EDITOR_WORDS.rulePlaceholder}
        maxLength={LIMITS.ruleMax}
        value={form.ruleText}
        onChange={(ruleText) => {
          onChange({ ruleText });
        }}
      />
    </Card>
  );
}

interface Saving {
  readonly isBusy: boolean;
  readonly words: string | null;
  readonly run: (form: BoardForm) => Promise<unknown>;
}

/** Publishes or changes a board. What was typed stays when it is refused. */
function useSave({ groupId, boardId }: Pick<BoardEditorProps, 'groupId' | 'boardId'>): Saving {
  const creating = useOperatorAction('leaderboards.create-board', {
    words: CREATE_REFUSALS,
    onDone: () => {
      forgetDraft();
      replacePage('boards');
    },
  });
  const editing = useOperatorAction('leaderboards.edit-board', {
    words: EDIT_REFUSALS,
    onDone: () => {
      showToast(EDITOR_WORDS.changed);
      goBack();
    },
  });
  return {
    isBusy: creating.isBusy || editing.isBusy,
    words: creating.refusal?.words ?? editing.refusal?.words ?? null,
    run: (form) => {
      const terms = inputOf(termsOf(form));
      return boardId === null
        ? creating.run({ groupId, scope: form.scope, terms })
        : editing.run({ groupId, boardId, terms });
    },
  };
}
