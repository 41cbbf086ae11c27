import { useState } from 'react';
import { View } from '@tarojs/components';
import type { SeriesPage as Series } from '../../../../contracts/sign-up-weekly-views';
import { ReasonSheet } from '@/lib/reason-sheet';
import { SayCard } from '@/lib/say-card';
import { useOperatorAction } from '@/lib/use-action';
import { useOperatorOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { END_SERIES_REFUSALS, READ_SERIES_REFUSALS } from './copy';
import { ComingSessions } from './coming-sessions';
import { SERIES_WORDS } from './series-copy';
import { Regulars, Sessions } from './series-lists';

interface SeriesPageProps {
  readonly series: { readonly groupId: string; readonly seriesId: string };
  /** Whether this person may skip a session or end it. */
  readonly mayRun: boolean;
}

/** How often it is asked again while somebody looks at it: regulars come and go by themselves. */
const WATCH_MS = 15_000;

/** A weekly event: the sessions that are out, those to come, and who is signed up for each. */
export function SeriesPage({ series, mayRun }: SeriesPageProps) {
  const { data, refusal, isLoading, isOffline, refresh } = useOperatorOperation('sign-ups.read-series', series, {
    words: READ_SERIES_REFUSALS,
    everyMs: WATCH_MS,
  });
  const isUnknown = refusal?.code === 'SERIES_UNKNOWN';
  return (
    <Page title={data?.title ?? SERIES_WORDS.title}>
      {isUnknown && <Empty title={refusal.words} />}
      {refusal !== null && !isUnknown && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={5} />}
      {data !== undefined && !isUnknown && <Loaded series={data} mayRun={mayRun} />}
    </Page>
  );
}

function Loaded({ series, mayRun }: { readonly series: Series; readonly mayRun: boolean }) {
  const [toSay, setToSay] = useState<string | null>(null);
  return (
    <View>
      {series.isOver && <Notice icon="info">{SERIES_WORDS.over}</Notice>}
      {toSay !== null && <SayCard label={SERIES_WORDS.sayIt} text={toSay} />}
      <Sessions series={series} />
      <ComingSessions series={series} mayRun={mayRun} />
      <Regulars series={series} />
      {mayRun && !series.isOver && <EditCell seriesId={series.seriesId} />}
      {mayRun && !series.isOver && <EndCell series={series} onSay={setToSay} />}
    </View>
  );
}

function EditCell({ seriesId }: { readonly seriesId: string }) {
  return (
    <Card kind="flush">
      <Cell
        lead={<Icon name="pencil" />}
        title={SERIES_WORDS.edit}
        sub={SERIES_WORDS.editNote}
        onPress={() => {
          openPage('form-design', { seriesId });
        }}
      />
    </Card>
  );
}

function EndCell({ series, onSay }: { readonly series: Series; readonly onSay: (text: string) => void }) {
  const [isAsking, setAsking] = useState(false);
  const end = useOperatorAction('sign-ups.end-series', { words: END_SERIES_REFUSALS });
  const { groupId, seriesId, title } = series;
  const confirm = async (reason: string) => {
    if (!(await end.run({ groupId, seriesId, reason }))) return;
    setAsking(false);
    onSay(SERIES_WORDS.endSay(title, reason));
  };
  return (
    <Card kind="flush">
      <Cell
        lead={
          <View className="c-danger">
            <Icon name="x" />
          </View>
        }
        title={<View className="c-danger">{SERIES_WORDS.end}</View>}
        sub={SERIES_WORDS.endNote}
        onPress={() => {
          setAsking(true);
        }}
      />
      {isAsking && (
        <ReasonSheet
          isDangerous
          words={SERIES_WORDS.endWords}
          isBusy={end.isBusy}
          refusal={end.refusal}
          onConfirm={confirm}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Card>
  );
}
