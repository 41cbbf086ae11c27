import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { FormPage } from '../../../contracts/sign-up-views';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { EventBar } from './event-bar';
import { EVENT_WORDS } from './event-copy';
import { EventFacts } from './event-facts';
import { EventForm } from './event-form';
import { EventHead } from './event-head';
import { MyEntries } from './my-entries';
import { openOwnPhone } from './open-own-phone';
import { Participants } from './participants';
import { PlacesCard } from './places-card';
import { RulesRow } from './rules-row';
import { SentNotice } from './sent-notice';
import { TakenSheet } from './taken-sheet';
import { uploadAnswer } from './upload-answer';
import { useFilling } from './use-filling';

interface FillFormProps {
  readonly page: FormPage;
  readonly nowMs: number;
  readonly onShare: () => void;
  /** That the page could not be asked for anew; false when it could. */
  readonly failed: ReactNode;
}

/** The page for somebody who has not signed up: fill in, send, and be told how it stands. */
export function FillForm({ page, nowMs, onShare, failed }: FillFormProps) {
  const { form, places, opening, prefill } = page;
  const filling = useFilling(page);
  const { party, shortage, sending } = filling;
  const isPrefilled = Object.keys(prefill).length > 0 && opening.kind !== 'closed';
  return (
    <Page
      title={EVENT_WORDS.title}
      bar={<EventBar {...{ page, party, shortage, nowMs }} isBusy={sending.action.isBusy} onSubmit={filling.send} />}
    >
      {failed}
      <EventHead terms={form.terms} calledOffReason={form.calledOffReason} />
      <PlacesCard terms={form.terms} places={places} nowMs={nowMs} />
      <Participants page={page} />
      <MyEntries mine={page.mine} nowMs={nowMs} />
      {isPrefilled && (
        <Notice tint="leaf" icon="history">
          {EVENT_WORDS.prefilled}
        </Notice>
      )}
      <EventForm
        terms={form.terms}
        form={filling.answers}
        party={party}
        onParty={filling.setParty}
        places={places}
        onUpload={uploadAnswer(form)}
        onOpenPhone={(code) => openOwnPhone(form, code)}
      />
      <EventFacts terms={form.terms} isWeekly={form.seriesId !== null} />
      <RulesRow form={form} />
      <SentNotice sending={sending} />
      <View className="row middle mt16">
        <Button kind="text" size="small" icon="share-2" openType="share" onPress={onShare}>
          {EVENT_WORDS.share}
        </Button>
      </View>
      <TakenSheet filling={filling} />
    </Page>
  );
}
