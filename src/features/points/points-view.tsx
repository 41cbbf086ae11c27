import { useState } from 'react';
import { View } from '@tarojs/components';
import type { EntryLine, PointsOverview } from '../../../contracts/points-views';
import { useNow } from '@/ui/countdown/use-now';
import { Tabs } from '@/ui/tabs/tabs';
import { ComingList } from './coming-list';
import { POINTS_WORDS } from './copy';
import { EntryList, type EntryTab } from './entry-list';
import { EntrySheet } from './entry-sheet';
import { ExpiringSheet } from './expiring-sheet';
import { PointsHead, PointsSums } from './points-head';
import { PointsNotice } from './points-notice';
import { PointsSkeleton } from './points-skeleton';
import { ProofLine } from './proof-line';

const TABS = (['all', 'earned', 'used', 'returned'] as const).map((key) => ({ key, label: POINTS_WORDS.tabs[key] }));

interface PointsViewProps {
  /** Undefined while it is asked for; the ledger is asked for at the same time. */
  readonly overview: PointsOverview | undefined;
}

/** My points: the balance, what becomes of it, and every line that made it. */
export function PointsView({ overview }: PointsViewProps) {
  const nowMs = useNow('minute');
  const [tab, setTab] = useState<EntryTab>('all');
  const [entry, setEntry] = useState<EntryLine | null>(null);
  return (
    <View>
      {overview === undefined ? <PointsSkeleton /> : <Overview overview={overview} />}
      <View className="mt12">
        <Tabs tabs={TABS} current={tab} onChange={setTab} />
      </View>
      <EntryList key={tab} tab={tab} nowMs={nowMs} onPress={setEntry} />
      {overview !== undefined && <ProofLine overview={overview} />}
      {entry !== null && (
        <EntrySheet
          entry={entry}
          nowMs={nowMs}
          onClose={() => {
            setEntry(null);
          }}
        />
      )}
    </View>
  );
}

function Overview({ overview }: { readonly overview: PointsOverview }) {
  const [showsExpiring, setShowsExpiring] = useState(false);
  return (
    <View>
      <PointsHead overview={overview} />
      <View className="mt20">
        <PointsNotice
          overview={overview}
          onExpiring={() => {
            setShowsExpiring(true);
          }}
        />
      </View>
      <PointsSums overview={overview} />
      <ComingList overview={overview} />
      {showsExpiring && (
        <ExpiringSheet
          overview={overview}
          onClose={() => {
            setShowsExpiring(false);
          }}
        />
      )}
    </View>
  );
}
