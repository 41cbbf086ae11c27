import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import type { FormPage } from '../../../contracts/sign-up-views';
import { isActive } from '@domain/sign-ups/sign-up';
import { openPage } from '@/platform/navigation';
import { ShareBar } from '@/ui/bottom-bar/share-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { EVENT_WORDS } from './event-copy';
import { EventFacts } from './event-facts';
import { EventHead } from './event-head';
import { MyEntries } from './my-entries';
import { Participants } from './participants';
import { PlacesCard } from './places-card';
import { RulesRow } from './rules-row';

interface TakingPartProps {
  readonly page: FormPage;
  readonly nowMs: number;
  readonly onShare: () => void;
  /** Undefined where one may not sign up again. */
  readonly onAgain: (() => void) | undefined;
}

/** The page for somebody who has signed up: theirs first. */
export function TakingPart({ page, nowMs, onShare, onAgain, children }: PropsWithChildren<TakingPartProps>) {
  const [first] = page.mine.filter(({ state }) => isActive(state));
  return (
    <Page
      title={EVENT_WORDS.title}
      bar={
        <ShareBar
          share={EVENT_WORDS.share}
          onShare={onShare}
          act={EVENT_WORDS.seeMine}
          onAct={() => {
            if (first !== undefined) openPage('my-sign-up', { signUpId: first.signUpId });
          }}
        />
      }
    >
      {children}
      <EventHead terms={page.form.terms} calledOffReason={page.form.calledOffReason} />
      <PlacesCard terms={page.form.terms} places={page.places} nowMs={nowMs} />
      <Participants page={page} />
      <MyEntries mine={page.mine} nowMs={nowMs} />
      {onAgain !== undefined && (
        <View className="row middle mt16">
          <Button kind="text" size="small" onPress={onAgain}>
            {EVENT_WORDS.again}
          </Button>
        </View>
      )}
      <EventFacts terms={page.form.terms} isWeekly={page.form.seriesId !== null} />
      <RulesRow form={page.form} />
    </Page>
  );
}
