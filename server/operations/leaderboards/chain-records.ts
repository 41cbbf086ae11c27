import { LIMITS } from '../../../domain/kernel/limits';
import { isWithin } from '../../../domain/leaderboards/period';
import { type ChainEntryDocument, chainEntries } from '../../documents/chain-entries';
import type { ScoreRecords } from './score-records';
import { walkOrder } from './walk-order';

type Counted = NonNullable<ChainEntryDocument['counted']>;

/**
 * Confirmed entries of a member in a group, dated by their confirmation. An entry may be older than the period it counts
 * in, so that all of a member's entries are walked, a request per hundred.
 */
const chainRecords =
  (kind: Counted['kind']): ScoreRecords =>
  async (store, { groupId, memberId }, period) => {
    const found = await walkOrder(store, chainEntries, { equal: { memberId }, limit: LIMITS.getManyMax });
    return found
      .flatMap(({ groupId: of, title, counted }) =>
        of === groupId && counted?.kind === kind && isWithin(period, counted.atMs)
          ? [{ title, score: 1, atMs: counted.atMs }]
          : [],
      )
      .sort((a, b) => a.atMs - b.atMs);
  };

export const joinRecords = chainRecords('chainJoins');

/** Entries that a member made for somebody else. */
export const takenDownRecords = chainRecords('helped');
