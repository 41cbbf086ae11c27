import { View } from '@tarojs/components';
import { batchTemplates } from '@domain/coupons/batch-templates';
import type { BatchTerms } from '@domain/coupons/batch-terms';
import { useOperatorList, useOperatorOperation } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Glyph, IconDisc } from '@/ui/glyph/glyph';
import { Section } from '@/ui/section/section';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_BATCH_REFUSALS } from '../batch-copy';
import { worthSentence } from '../worth-copy';
import { EDIT_WORDS } from './batch-edit-copy';
import { priceWords } from './batches-copy';

interface StartChoiceProps {
  readonly groupId: string;
  readonly nowMs: number;
  readonly onChoose: (terms: BatchTerms) => void;
}

/** Nobody starts from an empty form: the last batch first, then templates. Without network the templates remain. */
export function StartChoice({ groupId, nowMs, onChoose }: StartChoiceProps) {
  const batches = useOperatorList('coupons.list-batches', { groupId }, { words: {} });
  const newest = batches.items[0];
  const last = useOperatorOperation(
    'coupons.read-batch',
    { batchId: newest?.batchId ?? '' },
    { words: READ_BATCH_REFUSALS, isEnabled: newest !== undefined },
  );
  if (batches.isLoading || last.isLoading) return <SkeletonRows count={6} />;
  const terms = last.data?.terms;
  return (
    <View>
      {terms !== undefined && (
        <Section title={EDIT_WORDS.from}>
          <Card kind="flush">
            <Cell
              lead={<IconDisc icon="copy" tint="brand" />}
              leadWidth={40}
              title={EDIT_WORDS.copyLast}
              sub={terms.title}
              onPress={() => {
                onChoose(terms);
              }}
            />
          </Card>
        </Section>
      )}
      <Section title={terms === undefined ? EDIT_WORDS.from : EDIT_WORDS.fromTemplate}>
        <Card kind="flush">
          {batchTemplates(nowMs, terms?.placeText ?? '').map((template) => (
            <Cell
              key={template.id}
              lead={<Glyph text={template.name} size={40} />}
              leadWidth={40}
              title={template.name}
              sub={`${worthSentence(template.terms.worth, template.terms.minimumSpendFen)} · ${priceWords(template.terms.price)}`}
              onPress={() => {
                onChoose(template.terms);
              }}
            />
          ))}
        </Card>
      </Section>
    </View>
  );
}
