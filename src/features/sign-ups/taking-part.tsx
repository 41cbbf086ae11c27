import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import type { FormPage } from '../../../contracts/sign-up-views';
import { isActive } from '@domain/sign-ups/sign-up';
import { openPage } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { EVENT_WORDS } from './event-copy';
import { EventFacts } from './event-facts';
import { EventHead } from './event-head';
import { MyEntries } from './my-entries';
import { Participants } from './participants';
import { PlacesCard } from './places-card';

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
        <BottomBar>
          <View className="none">
            <Button kind="secondary" size="large" icon="share-2" openType="share" onPress={onShare}>
              {EVENT_WORDS.share}
            </Button>
          </View>
          <View className="grow row ml12">
            <Button
              size="large"
              isWide
              onPress={() => {
                if (first !== undefined) openPage('my-sign-up', { signUpId: first.signUpId });
              }}
            >
              {EVENT_WORDS.seeMine}
            </Button>
          </View>
        </BottomBar>
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
    </Page>
  );
}
