import { useState } from 'react';
import { View } from '@tarojs/components';
import { useOperatorOperation } from '@/lib/use-operation';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { showToast } from '@/ui/toast/toast-store';
import { ChainEditor } from './chain-editor';
import { formOfTerms } from './chain-form';
import { templateForm, TEMPLATES, type TemplateName } from './chain-templates';
import { EDIT_WORDS } from './edit-copy';
import { readDraft, useChainForm, type Editing } from './use-chain-form';
import { useRunToEdit } from './use-run';

interface ChainEditPageProps {
  readonly groupId: string;
  /** The chain that a new one is like. */
  readonly copyOf: string | undefined;
}

/** Begins a chain from a template, a draft or another one. */
export function ChainEditPage({ groupId, copyOf }: ChainEditPageProps) {
  return copyOf === undefined ? <NewChain groupId={groupId} /> : <CopiedChain groupId={groupId} chainId={copyOf} />;
}

function NewChain({ groupId }: { readonly groupId: string }) {
  const [start] = useState(() => {
    const draft = readDraft(groupId);
    return draft ?? { form: templateForm('fruit', Date.now()), savedAtMs: null };
  });
  const editing = useChainForm(groupId, start);
  return (
    <ChainEditor
      editing={editing}
      onStartOver={() => {
        editing.change(templateForm('fruit', Date.now()));
      }}
      beginning={<Beginnings groupId={groupId} editing={editing} />}
    />
  );
}

function CopiedChain({ groupId, chainId }: { readonly groupId: string; readonly chainId: string }) {
  const run = useRunToEdit(chainId);
  if (run.data === undefined) {
    return (
      <Page title={EDIT_WORDS.title}>
        {run.refusal === null ? (
          <SkeletonRows count={5} />
        ) : (
          <Failed words={run.refusal.words} isOffline={run.isOffline} onRetry={run.refresh} />
        )}
      </Page>
    );
  }
  return <Copy groupId={groupId} terms={run.data.terms} />;
}

function Copy({ groupId, terms }: { readonly groupId: string; readonly terms: Parameters<typeof formOfTerms>[0] }) {
  const [start] = useState(() => ({ form: formOfTerms(terms, Date.now()), savedAtMs: null }));
  const editing = useChainForm(groupId, start);
  return (
    <ChainEditor
      editing={editing}
      onStartOver={() => {
        editing.change(start.form);
      }}
    />
  );
}

const COPY = 'copy';

/** What to begin from: the last chain first, then the templates. Choosing one can be undone. */
function Beginnings({ groupId, editing }: { readonly groupId: string; readonly editing: Editing }) {
  const runs = useOperatorOperation('chains.list-runs', { groupId }, { words: {} });
  const last = runs.data?.items[0];
  const lastRun = useRunTerms(last?.chainId);
  const [chosen, setChosen] = useState<TemplateName | typeof COPY | null>(null);
  const choose = (value: TemplateName | typeof COPY) => {
    const before = { form: editing.form, chosen };
    setChosen(value);
    if (value !== COPY) editing.change(templateForm(value, Date.now()));
    else if (lastRun !== undefined) editing.change(formOfTerms(lastRun, Date.now()));
    showToast(value === COPY ? EDIT_WORDS.copied(last?.title ?? '') : EDIT_WORDS.replaced, {
      onUndo: () => {
        editing.change(before.form);
        setChosen(before.chosen);
      },
    });
  };
  return (
    <View>
      <Field label={EDIT_WORDS.from}>
        <Chips
          isSingle
          options={[
            ...(lastRun === undefined ? [] : [{ value: COPY, label: EDIT_WORDS.copyLast } as const]),
            ...TEMPLATES,
          ]}
          chosen={chosen === null ? [] : [chosen]}
          onToggle={choose}
        />
      </Field>
    </View>
  );
}

const useRunTerms = (chainId: string | undefined) =>
  useOperatorOperation(
    'chains.read-run',
    { chainId: chainId ?? '' },
    { words: { CHAIN_UNKNOWN: '' }, isEnabled: chainId !== undefined },
  ).data?.terms;
