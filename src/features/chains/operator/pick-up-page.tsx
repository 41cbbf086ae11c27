import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { ChainPage } from '../../../../contracts/chain-views';
import { SayCard } from '@/lib/say-card';
import { useMemberOperation, useOperatorList } from '@/lib/use-operation';
import { scanCode } from '@/platform/scan';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Chips } from '@/ui/field/select';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tabs } from '@/ui/tabs/tabs';
import { READ_REFUSALS } from '../copy';
import { PICK_UPS_REFUSALS } from './copy';
import { EntryList } from './entry-list';
import { HandOverSheet } from './hand-over-sheet';
import { NumberSheet } from './number-sheet';
import { peopleWords } from './people-words';
import { PICK_UP_WORDS } from './pick-up-copy';
import { useLook } from './use-look';

/** The counter of one chain: scan or type, hand over, and who has not come yet. */
export function PickUpPage({ chainId }: { readonly chainId: string }) {
  // Verifiers hand over without running anything: what the chain promises is asked as its members ask.
  const run = useMemberOperation('chains.read', { chainId }, { words: READ_REFUSALS });
  const looking = useLook(chainId);
  const [typing, setTyping] = useState<{ readonly reason: string | null } | null>(null);
  const scan = async () => {
    const scanned = await scanCode();
    if (scanned.status === 'read') await looking.byToken(scanned.text);
    if (scanned.status === 'unavailable') setTyping({ reason: PICK_UP_WORDS.cameraOff });
  };
  const { data, refusal } = run;
  return (
    <Page
      title={data?.terms.title ?? PICK_UP_WORDS.title}
      bar={
        <CounterBar
          onScan={scan}
          onType={() => {
            setTyping({ reason: null });
          }}
        />
      }
    >
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={run.isOffline} hasContent={data !== undefined} onRetry={run.refresh} />
      )}
      {run.isLoading && <SkeletonRows count={5} />}
      {data !== undefined && <PickUps page={data} onPress={(number) => void looking.byNumber(number)} />}
      <NumberSheet
        isOpen={typing !== null}
        reason={typing?.reason ?? null}
        onFind={(number) => {
          setTyping(null);
          void looking.byNumber(number);
        }}
        onClose={() => {
          setTyping(null);
        }}
      />
      <HandOverSheet looking={looking} onNext={scan} />
    </Page>
  );
}

function CounterBar({ onScan, onType }: { readonly onScan: () => unknown; readonly onType: () => void }) {
  return (
    <BottomBar>
      <View className="none mr12">
        <Button kind="secondary" size="large" icon="keyboard" onPress={onType}>
          {PICK_UP_WORDS.type}
        </Button>
      </View>
      <Button size="large" isWide icon="scan-line" onPress={onScan}>
        {PICK_UP_WORDS.scan}
      </Button>
    </BottomBar>
  );
}

type State = keyof typeof PICK_UP_WORDS.tabs;

interface PickUpsProps {
  readonly page: ChainPage;
  readonly onPress: (number: number) => void;
}

const ALL = 'all';

/** Who has not come, who came for a part, who has all; point by point. */
function PickUps({ page, onPress }: PickUpsProps) {
  const [state, setState] = useState<State>('waiting');
  const [place, setPlace] = useState(ALL);
  const { chainId, terms } = page;
  const point = place === ALL ? null : Number(place);
  const list = useOperatorList('chains.list-pick-ups', { chainId, state, point }, { words: PICK_UPS_REFUSALS });
  useReachBottom(() => {
    void list.more();
  });
  const tabs = (['waiting', 'partly', 'done'] as const).map((key) => ({
    key,
    label: PICK_UP_WORDS.tabs[key],
  }));
  const press = (entryId: string) => {
    const entry = list.items.find((each) => each.entryId === entryId);
    if (entry !== undefined) onPress(entry.number);
  };
  return (
    <View>
      <Tabs tabs={tabs} current={state} onChange={setState} />
      {terms.points.length > 1 && (
        <View className="mt8">
          <Chips
            isSingle
            options={[
              { value: ALL, label: PICK_UP_WORDS.allPoints },
              ...terms.points.map(({ name }, at) => ({ value: String(at), label: name })),
            ]}
            chosen={[place]}
            onToggle={setPlace}
          />
        </View>
      )}
      {state === 'waiting' && list.items.length > 0 && (
        <SayCard
          label={PICK_UP_WORDS.say}
          text={PICK_UP_WORDS.chase(
            terms.title,
            peopleWords(list.items, list.status !== 'end'),
            page.arrivalText === '' ? (terms.points[point ?? 0]?.name ?? '') : page.arrivalText,
          )}
        />
      )}
      <View key={`${state} ${place}`}>
        <EntryList list={list} empty={PICK_UP_WORDS.empty[state]} terms={terms} onPress={press} />
      </View>
    </View>
  );
}
