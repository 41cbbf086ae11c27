import { phaseAt } from '@domain/check-in/phase';
import type { RunLine, RunPage } from '../../../contracts/chain-staff-views';
import type { ChallengeFacts } from '../../../contracts/check-in';
import type { Attendance, PendingText } from '../../../contracts/check-in-staff';
import type { BatchLine } from '../../../contracts/coupon-views';
import type { ComplaintLine } from '../../../contracts/group-members';
import type { DataOf } from '../../../contracts/operation';
import type { OperatorApi } from '../../../contracts/operator-api';
import type { Page } from '../../../contracts/page';
import type { AdjustmentLine } from '../../../contracts/points-views';
import { useMemberOperation, useOperatorOperation, type Asked } from '@/lib/use-operation';
import { isChainOver } from './chain-row';
import { ATTENDANCE_WORDS, PENDING_WORDS, RUN_WORDS } from './copy';
import { useOperatorOperations } from './use-operator-operations';

/** A challenge with what was asked about it. */
export interface AboutChallenge<Data> {
  readonly challenge: ChallengeFacts;
  readonly asked: Asked<Data>;
}

/** Everything the operators' home shows, asked side by side: each part has a state of its own. */
export interface ConsoleAnswers {
  readonly challenges: Asked<Page<ChallengeFacts>>;
  /** Running, paused and upcoming ones. */
  readonly current: readonly ChallengeFacts[];
  readonly attendance: readonly AboutChallenge<Attendance>[];
  readonly texts: readonly AboutChallenge<Page<PendingText>>[];
  readonly complaints: Asked<Page<ComplaintLine>>;
  readonly adjustments: Asked<Page<AdjustmentLine>>;
  readonly batches: Asked<Page<BatchLine>>;
  readonly chains: Asked<Page<RunLine>>;
  /** Those of the chains in which something may wait, each with what waits in it. */
  readonly runs: readonly Asked<RunPage>[];
  readonly signUps: Asked<DataOf<OperatorApi['sign-ups.list-to-approve']>>;
}

/** Asks for what staff need to know today. */
export function useConsole(groupId: string, nowMs: number): ConsoleAnswers {
  const challenges = useMemberOperation('check-in.list-challenges', { groupId }, { words: {} });
  const current = (challenges.data?.items ?? []).filter((one) => phaseAt(one, nowMs) !== 'over');
  const running = current.filter((one) => phaseAt(one, nowMs) === 'running');
  const showing = current.filter((one) => one.terms.showsTexts);
  const attendance = useOperatorOperations(
    'check-in.list-attendance',
    running.map(({ challengeId }) => ({ groupId, challengeId, side: 'unfinished' as const })),
    ATTENDANCE_WORDS,
  );
  const texts = useOperatorOperations(
    'check-in.list-pending-texts',
    showing.map(({ challengeId }) => ({ groupId, challengeId })),
    PENDING_WORDS,
  );
  const chains = useOperatorOperation('chains.list-runs', { groupId }, { words: {} });
  const runs = useOperatorOperations(
    'chains.read-run',
    (chains.data?.items ?? []).filter((line) => isWatched(line, nowMs)).map(({ chainId }) => ({ chainId })),
    RUN_WORDS,
  );
  return {
    challenges,
    current,
    attendance: paired(running, attendance),
    texts: paired(showing, texts),
    complaints: useOperatorOperation('groups.list-complaints', { groupId, status: 'open' }, { words: {} }),
    adjustments: useOperatorOperation('points.list-adjustments', { groupId, waitingOnly: true }, { words: {} }),
    batches: useOperatorOperation('coupons.list-batches', { groupId }, { words: {} }),
    chains,
    runs,
    signUps: useOperatorOperation('sign-ups.list-to-approve', { groupId }, { words: {} }),
  };
}

/** So long after the deadline people still come, complain and pay. */
const WATCHED_MS = 30 * 86_400_000;

const isWatched = (line: RunLine, nowMs: number): boolean => !isChainOver(line) && nowMs - line.closesAtMs < WATCHED_MS;

function paired<Data>(
  challenges: readonly ChallengeFacts[],
  asked: readonly Asked<Data>[],
): readonly AboutChallenge<Data>[] {
  return challenges.flatMap((challenge, index) => {
    const one = asked[index];
    return one === undefined ? [] : [{ challenge, asked: one }];
  });
}
