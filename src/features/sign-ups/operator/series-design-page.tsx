import { useState } from 'react';
import { useOperatorOperation } from '@/lib/use-operation';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_SERIES_REFUSALS } from './copy';
import { DESIGN_WORDS } from './design-copy';
import { Designer } from './designer';
import { SERIES_WORDS } from './series-copy';

interface SeriesDesignPageProps {
  readonly groupId: string;
  readonly seriesId: string;
}

/** Changes all sessions of a weekly event that have no form yet, as the next of them will come out. */
export function SeriesDesignPage({ groupId, seriesId }: SeriesDesignPageProps) {
  const [nowMs] = useState(() => Date.now());
  const { data, refusal, isOffline, refresh } = useOperatorOperation(
    'sign-ups.read-series',
    { groupId, seriesId },
    { words: READ_SERIES_REFUSALS, isToEdit: true },
  );
  const next = data?.next ?? null;
  if (data === undefined || next === null) {
    return (
      <Page title={DESIGN_WORDS.editSeries}>
        {data === undefined && refusal === null && <SkeletonRows count={5} />}
        {data !== undefined && <Empty title={SERIES_WORDS.over} />}
        {data === undefined && refusal !== null && (
          <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />
        )}
      </Page>
    );
  }
  const { terms, day } = next;
  const start = { groupId, terms, fresh: terms, savedAtMs: null, isWeekly: true, before: terms };
  return <Designer key={day} start={{ ...start, series: { seriesId, day } }} form={null} nowMs={nowMs} />;
}
