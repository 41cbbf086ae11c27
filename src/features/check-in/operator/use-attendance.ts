import { useInfiniteQuery } from '@tanstack/react-query';
import type { Attendance, AttendanceLine } from '../../../../contracts/check-in-staff';
import type { Refusal } from '@/lib/refusal-words';
import { wordRead } from '@/lib/use-operation';
import { askOperator } from '@/platform/operator-client';
import { RefusedError } from '@/platform/reply';
import type { ChallengeRef } from '../show-receipt';
import { ATTENDANCE_REFUSALS } from './copy';

export type AttendanceSide = 'unfinished' | 'done';

interface AskedAttendance {
  /** The figures of the last answer; undefined before the first. */
  readonly figures: Attendance | undefined;
  readonly lines: readonly AttendanceLine[];
  readonly isLoading: boolean;
  readonly refusal: Refusal | null;
  readonly isOffline: boolean;
  readonly status: 'more' | 'loading' | 'end';
  readonly more: () => Promise<unknown>;
  readonly refresh: () => Promise<unknown>;
}

/** Who has, or has not, checked in today: the figures, and the people page by page. */
export function useAttendance(challenge: ChallengeRef, side: AttendanceSide): AskedAttendance {
  const query = useInfiniteQuery({
    queryKey: ['operator', 'check-in.list-attendance', challenge, side, 'list'],
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => {
      const after = pageParam === undefined ? {} : { after: pageParam };
      const answer = await askOperator('check-in.list-attendance', { ...challenge, side, ...after });
      if (!answer.ok) throw new RefusedError(answer.code, answer.details);
      return answer.data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Attendance) => last.page.next ?? undefined,
  });
  const { data, error } = query;
  const refusal = wordRead(error, ATTENDANCE_REFUSALS, data === undefined ? 0 : query.dataUpdatedAt);
  return {
    figures: data?.pages.at(-1),
    lines: data?.pages.flatMap((one) => one.page.items) ?? [],
    isLoading: query.isLoading,
    refusal,
    isOffline: refusal?.code === 'OFFLINE',
    status: query.isFetchingNextPage ? 'loading' : query.hasNextPage ? 'more' : 'end',
    more: async () => {
      if (query.hasNextPage && !query.isFetchingNextPage) await query.fetchNextPage();
    },
    refresh: query.refetch,
  };
}
