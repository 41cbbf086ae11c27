import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseView, EntryPage } from '../../../contracts/chain-views';
import { skusOf } from '@domain/chains/chain-terms';
import { PictureRow } from '@/lib/picture-row';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import { askableLines, CaseSheet } from './case-sheet';
import { CASE_KINDS, CASE_STATES, CASE_WORDS, ENTRY_WORDS } from './entry-copy';
import { skuName } from './sku-name';

/** What was wrong, line by line, and where each stands; and the way to say one more. */
export function AfterSale({ entry }: { readonly entry: EntryPage }) {
  const [isOpen, setOpen] = useState(false);
  const canAsk = askableLines(entry).length > 0;
  if (entry.state !== 'confirmed' || (!canAsk && entry.cases.length === 0)) return null;
  return (
    <Section title={ENTRY_WORDS.afterSale}>
      <Card kind="flush">
        {entry.cases.map((one) => (
          <CaseRow key={one.caseId} entry={entry} one={one} />
        ))}
        {canAsk && (
          <Cell
            lead={<Icon name="message-circle" />}
            title={ENTRY_WORDS.caseOpen}
            sub={ENTRY_WORDS.caseOpenNote}
            onPress={() => {
              setOpen(true);
            }}
          />
        )}
      </Card>
      {isOpen && (
        <CaseSheet
          entry={entry}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Section>
  );
}

function CaseRow({ entry, one }: { readonly entry: EntryPage; readonly one: CaseView }) {
  const sku = skusOf(entry.terms)[one.sku];
  const { word, tint } = CASE_STATES[one.state];
  const answer = [one.refundFen > 0 ? CASE_WORDS.refund(one.refundFen) : '', one.answer].filter((part) => part !== '');
  return (
    <Cell
      title={CASE_WORDS.line(sku === undefined ? '' : skuName(sku), one.count, CASE_KINDS[one.kind])}
      sub={
        <View>
          <View>{one.text}</View>
          <PictureRow fileIds={one.pictureFileIds} />
          {answer.length > 0 && <View className="c-1 num">{answer.join('，')}</View>}
        </View>
      }
      value={<Tag tint={tint}>{word}</Tag>}
    />
  );
}
