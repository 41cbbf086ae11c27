import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { NAMELESS } from '@domain/groups/copy';
import type { UnfinishedLine } from '../../../../contracts/sign-up-staff-views';
import { formatDeadline } from '@/lib/format-time';
import { SayCard } from '@/lib/say-card';
import { avatarOf } from '@/lib/shown-person';
import { useOperatorList, useOperatorOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import type { FormRef } from '../event-page';
import { READ_CAMPAIGN_REFUSALS, UNFINISHED_REFUSALS } from './copy';
import { chatTexts, UNFINISHED_WORDS } from './form-copy';

/** Who has no sign-up that is on, with a text for the chat. */
export function UnfinishedPage({ form }: { readonly form: FormRef }) {
  const list = useOperatorList('sign-ups.list-unfinished', form, { words: UNFINISHED_REFUSALS });
  const { items, isLoading, refusal, isOffline, refresh, status, more } = list;
  useReachBottom(() => {
    void more();
  });
  // Where everybody of the first page has signed up, somebody further down may not have.
  const isMore = !isLoading && refusal === null && status !== 'end';
  const isEmpty = !isLoading && refusal === null && items.length === 0 && !isMore;
  return (
    <Page title={UNFINISHED_WORDS.title}>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={6} />}
      {isEmpty && <Empty title={UNFINISHED_WORDS.everybody} note={UNFINISHED_WORDS.everybodyNote} />}
      {items.length > 0 && (
        <View>
          <Say form={form} people={items} />
          <View className="cap mt16">{UNFINISHED_WORDS.first}</View>
          <Card kind="flush">
            {items.map(({ memberId, who }) => (
              <Cell
                key={memberId}
                lead={<Avatar person={avatarOf(who, memberId)} />}
                leadWidth={40}
                title={who.name}
                onPress={() => {
                  openPage('member', { memberId });
                }}
              />
            ))}
          </Card>
        </View>
      )}
      {(items.length > 0 || isMore) && <ListEnd status={status} onMore={more} />}
    </Page>
  );
}

/** Names beyond these would fill a chat. */
const NAMED_MAX = 12;

interface SayProps {
  readonly form: FormRef;
  readonly people: readonly UnfinishedLine[];
}

function Say({ form, people }: SayProps) {
  const nowMs = useNow('minute');
  const [tone, setTone] = useState(0);
  const { data } = useOperatorOperation('sign-ups.read-campaign', form, { words: READ_CAMPAIGN_REFUSALS });
  if (data === undefined) return null;
  const { terms } = data.form;
  const texts = chatTexts({
    title: terms.title,
    leftCount: data.places.leftCount,
    deadline: terms.closesAtMs > nowMs ? formatDeadline(terms.closesAtMs, nowMs) : null,
    names: people
      .map(({ who }) => who.name)
      .filter(isNamed)
      .slice(0, NAMED_MAX),
  });
  return (
    <SayCard
      label={UNFINISHED_WORDS.say}
      text={texts[tone % texts.length] ?? ''}
      onAnother={() => {
        setTone(tone + 1);
      }}
    />
  );
}

/** A masked name calls nobody, and whoever hides their name is not to be called by it. */
const isNamed = (name: string) => name !== NAMELESS && !name.endsWith('*');
