import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { ChainPage } from '../../../../contracts/chain-views';
import { SayCard } from '@/lib/say-card';
import { useOperatorList } from '@/lib/use-operation';
import { useRested } from '@/lib/use-rested';
import { Tabs } from '@/ui/tabs/tabs';
import { PICK_UPS_REFUSALS } from './copy';
import { EntryList } from './entry-list';
import { peopleWords } from './people-words';
import { PICK_UP_WORDS } from './pick-up-copy';
import { fetchedAt, type Narrowed, PickUpFilter } from './pick-up-filter';

type State = keyof typeof PICK_UP_WORDS.tabs;

interface PickUpsProps {
  readonly page: ChainPage;
  readonly narrowed: Narrowed;
  readonly onNarrow: (narrowed: Narrowed) => void;
  readonly onPress: (number: number) => void;
}

/** Who has not come, who came for a part, who has all; by point, time, building or person. */
export function PickUps({ page, narrowed, onNarrow, onPress }: PickUpsProps) {
  const [state, setState] = useState<State>('waiting');
  const { chainId, terms } = page;
  const { point, slot, person } = narrowed;
  const building = useRested(narrowed.building.trim());
  const memberId = person?.memberId ?? null;
  const asked = { chainId, state, point, slot, building, memberId };
  const list = useOperatorList('chains.list-pick-ups', asked, { words: PICK_UPS_REFUSALS });
  useReachBottom(() => {
    void list.more();
  });
  const tabs = (['waiting', 'partly', 'done'] as const).map((key) => ({ key, label: PICK_UP_WORDS.tabs[key] }));
  const press = (entryId: string) => {
    const entry = list.items.find((each) => each.entryId === entryId);
    if (entry !== undefined) onPress(entry.number);
  };
  return (
    <View>
      <Tabs tabs={tabs} current={state} onChange={setState} />
      <PickUpFilter terms={terms} nowMs={page.nowMs} narrowed={narrowed} onNarrow={onNarrow} />
      {state === 'waiting' && list.items.length > 0 && (
        <SayCard
          label={PICK_UP_WORDS.say}
          text={PICK_UP_WORDS.chase(
            terms.title,
            peopleWords(list.items, list.status !== 'end'),
            page.arrivalText === '' ? placesWords(terms.points, point) : page.arrivalText,
          )}
        />
      )}
      <View key={`${state} ${String(point)} ${String(slot)} ${memberId ?? ''}`}>
        <EntryList list={list} empty={PICK_UP_WORDS.empty[state]} terms={terms} onPress={press} />
      </View>
    </View>
  );
}

/** Where to come to: the place that is looked at, or each that there is. */
function placesWords(points: ChainPage['terms']['points'], point: number | null): string {
  const places = fetchedAt(points).filter(({ at }) => point === null || at === point);
  return places.map(({ label }) => label).join('、');
}
