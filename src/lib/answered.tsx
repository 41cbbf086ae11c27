import type { ReactNode } from 'react';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import type { Asked } from './use-operation';

interface AnsweredProps<Data> {
  readonly asked: Asked<Data>;
  /** In the shape of what comes; rows unless told. */
  readonly skeleton?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** A question with its states: first load, failed with retry, failed above what was shown before, answered. */
export function Answered<Data>({ asked, skeleton = <SkeletonRows />, children }: AnsweredProps<Data>) {
  const { data, refusal, isLoading, isOffline, refresh } = asked;
  return (
    <>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {isLoading && skeleton}
      {data !== undefined && children(data)}
    </>
  );
}
