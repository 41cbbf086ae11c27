import { useState } from 'react';
import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import type { BatchPage } from '../../../../contracts/coupon-views';
import { CLAIM_WINDOW_MAX_MS } from '@domain/coupons/batch-terms';
import { extendBatch } from '@domain/coupons/publish-batch';
import { businessDayAt, endOfDayMs } from '@domain/kernel/business-day';
import { useOperatorAction } from '@/lib/use-action';
import { wordRefusal } from '@/lib/refusal-words';
import { goBack } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { NumberInput } from '@/ui/field/number-input';
import { DateInput } from '@/ui/field/picker-input';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Section } from '@/ui/section/section';
import { showToast } from '@/ui/toast/toast-store';
import { EDIT_REFUSALS } from '../batch-copy';
import { Facts } from '../facts';
import { showBatchState } from './batch-cache';
import { EDIT_WORDS, extendedWords, nowEndWords, nowTotalWords } from './batch-edit-copy';
import { BATCH_WORDS, riskWords, termsFacts } from './batch-page-copy';

/** What was published only grows: more coupons, a longer window. Everything else is shown as it was promised. */
export function ExtendBatch({ batch }: { readonly batch: BatchPage }) {
  const nowMs = useNow('minute');
  const { terms } = batch;
  const [more, setMore] = useState<More>({ moreCount: null, endDay: '' });
  const by = {
    moreCount: more.moreCount ?? 0,
    claimEndsAtMs: more.endDay === '' ? terms.claimEndsAtMs : endOfDayMs(more.endDay),
  };
  const { extend, hindrance } = useExtend(batch, by);
  return (
    <Page
      title={EDIT_WORDS.editTitle}
      bar={
        <BottomBar>
          <Button
            size="large"
            isWide
            isBusy={extend.isBusy}
            disabledReason={hindrance}
            onPress={() => extend.run({ batchId: batch.batchId, ...by })}
          >
            {EDIT_WORDS.save}
          </Button>
        </BottomBar>
      }
    >
      <View className="title mt8">{terms.title}</View>
      {batch.status === 'ended' && <Notice icon="info">{EDIT_WORDS.isEnded}</Notice>}
      {extend.refusal !== null && <Notice icon="circle-alert">{extend.refusal.words}</Notice>}
      <MoreFields batch={batch} more={more} onMore={setMore} nowMs={nowMs} />
      <Section title={BATCH_WORDS.terms} more={EDIT_WORDS.fixed}>
        <Facts facts={termsFacts(batch, nowMs)} />
      </Section>
    </Page>
  );
}

/** As typed: '' and null where nothing is added. */
interface More {
  readonly moreCount: number | null;
  readonly endDay: string;
}

interface MoreFieldsProps {
  readonly batch: BatchPage;
  readonly more: More;
  readonly onMore: (more: More) => void;
  readonly nowMs: number;
}

function MoreFields({ batch, more, onMore, nowMs }: MoreFieldsProps) {
  const { terms, figures } = batch;
  const stock = nowTotalWords(terms.totalCount, figures.leftCount);
  const risk = riskWords(terms.worth, terms.totalCount + (more.moreCount ?? 0));
  return (
    <Card kind="flush">
      <NumberInput
        label={EDIT_WORDS.more}
        unit={EDIT_WORDS.sheets}
        help={`${stock}。${risk}`}
        value={more.moreCount}
        onChange={(moreCount) => {
          onMore({ ...more, moreCount });
        }}
      />
      <DateInput
        label={EDIT_WORDS.until}
        help={nowEndWords(terms.claimEndsAtMs, nowMs)}
        from={businessDayAt(Math.max(terms.claimEndsAtMs, nowMs))}
        to={businessDayAt(terms.claimStartsAtMs + CLAIM_WINDOW_MAX_MS - 1)}
        value={more.endDay}
        onChange={(endDay) => {
          onMore({ ...more, endDay });
        }}
      />
    </Card>
  );
}

/** The change, and why it cannot be made as it stands, by the rule that the server goes by. */
function useExtend(batch: BatchPage, by: { readonly moreCount: number; readonly claimEndsAtMs: number }) {
  const queries = useQueryClient();
  const extend = useOperatorAction('coupons.edit-batch', {
    words: EDIT_REFUSALS,
    refreshes: false,
    onDone: (state) => {
      showBatchState(queries, state, batch.pauseReason);
      showToast(extendedWords(state.totalCount, state.claimEndsAtMs, Date.now()));
      goBack();
    },
  });
  const allowed = extendBatch({ ...batch.terms, status: batch.status }, by);
  if (allowed.ok) return { extend, hindrance: undefined };
  const isUntouched = allowed.code === 'NOTHING_ADDED';
  return {
    extend,
    hindrance: isUntouched ? EDIT_WORDS.nothingNew : wordRefusal(EDIT_REFUSALS, allowed.code, allowed.details).words,
  };
}
