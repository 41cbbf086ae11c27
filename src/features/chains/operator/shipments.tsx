import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import type { ChainPage } from '../../../../contracts/chain-views';
import { SayCard } from '@/lib/say-card';
import { useOperatorList } from '@/lib/use-operation';
import { Chips } from '@/ui/field/select';
import { Tabs } from '@/ui/tabs/tabs';
import { SHIPMENTS_REFUSALS } from './copy';
import { EntryList } from './entry-list';
import { peopleWords } from './people-words';
import { SHIP_WORDS } from './ship-copy';

type State = keyof typeof SHIP_WORDS.tabs;

const ALL = 'all';

interface ShipmentsProps {
  readonly page: ChainPage;
  readonly onPress: (entry: StaffEntry) => void;
}

/** What is brought to people by what is still to be done, of one place or of all. */
export function Shipments({ page: { chainId, terms }, onPress }: ShipmentsProps) {
  const [state, setState] = useState<State>('to-send');
  const [point, setPoint] = useState<number | null>(null);
  const list = useOperatorList('chains.list-shipments', { chainId, state, point }, { words: SHIPMENTS_REFUSALS });
  useReachBottom(() => {
    void list.more();
  });
  const tabs = (['to-send', 'sent', 'received'] as const).map((key) => ({ key, label: SHIP_WORDS.tabs[key] }));
  const bringing = terms.points.flatMap(({ name, delivery }, at) =>
    delivery === undefined ? [] : [{ value: String(at), label: name }],
  );
  const homeless = list.items.filter(({ address }) => address === null);
  return (
    <View>
      <Tabs tabs={tabs} current={state} onChange={setState} />
      {bringing.length > 1 && (
        <View className="mt8">
          <Chips
            isSingle
            options={[{ value: ALL, label: SHIP_WORDS.allPoints }, ...bringing]}
            chosen={[point === null ? ALL : String(point)]}
            onToggle={(value) => {
              setPoint(value === ALL ? null : Number(value));
            }}
          />
        </View>
      )}
      {state === 'to-send' && homeless.length > 0 && (
        <SayCard
          label={SHIP_WORDS.say}
          text={SHIP_WORDS.chase(terms.title, peopleWords(homeless, list.status !== 'end'))}
        />
      )}
      <View key={`${state} ${String(point)}`}>
        <EntryList
          list={list}
          empty={SHIP_WORDS.empty[state]}
          terms={terms}
          onPress={(entryId) => {
            const entry = list.items.find((each) => each.entryId === entryId);
            if (entry !== undefined) onPress(entry);
          }}
        />
      </View>
    </View>
  );
}
