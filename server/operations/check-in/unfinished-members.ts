import { LIMITS } from '../../../domain/kernel/limits';
import { type MembershipDocument, memberships } from '../../documents/memberships';
import { makeCursor, openCursor } from '../../documents/read-page';
import type { Keys } from '../../ports/keys';
import type { Store, Stored } from '../../ports/store';
import type { ChallengeDay } from './attendance-lines';
import { hasDone } from './done-days';

export interface UnfinishedRequest extends ChallengeDay {
  readonly groupId: string;
  readonly after: string | undefined;
  /** How many of the group have not checked in here today. */
  readonly unfinishedCount: number;
}

export interface UnfinishedPage {
  readonly memberships: readonly Stored<MembershipDocument>[];
  readonly next: string | null;
}

interface Reading {
  readonly store: Store;
  readonly keys: Keys;
}

/** How many batches of a hundred one page looks through for those who did another challenge today, but not this one. */
const BATCHES_MAX = 3;

/**
 * Members who have not checked in on the day, in two stretches of one index: first who was nowhere today, the most
 * recent first; then those who did another challenge of the group today and are looked through one by one.
 */
export async function unfinishedMembers(ports: Reading, request: UnfinishedRequest): Promise<UnfinishedPage> {
  const place = placeOf(ports.keys, request);
  if (place.stretch === 'elsewhere') return elsewhereToday(ports, request, place.position);
  const found = await absentToday(ports.store, request, place.position);
  const last = found.at(LIMITS.page - 1);
  if (found.length > LIMITS.page && last !== undefined) {
    return {
      memberships: found.slice(0, LIMITS.page),
      next: cursor(ports.keys, request, { stretch: 'absent', position: last.checkInOrder }),
    };
  }
  const more = await othersAreUnfinished(ports.store, request);
  return {
    memberships: found,
    next: more ? cursor(ports.keys, request, { stretch: 'elsewhere', position: request.day }) : null,
  };
}

function absentToday(
  store: Store,
  { groupId }: UnfinishedRequest,
  before: string,
): Promise<readonly Stored<MembershipDocument>[]> {
  return store.query(memberships, {
    equal: { groupId, status: 'active' },
    range: { field: 'checkInOrder', before },
    order: { field: 'checkInOrder', direction: 'down' },
    limit: LIMITS.page + 1,
  });
}

/** Whether there is more to find than those who were nowhere today. */
async function othersAreUnfinished(
  store: Store,
  { groupId, day, unfinishedCount }: UnfinishedRequest,
): Promise<boolean> {
  const absent = await store.count(memberships, {
    equal: { groupId, status: 'active' },
    range: { field: 'checkInOrder', before: day },
  });
  return unfinishedCount > absent;
}

async function elsewhereToday(
  { store, keys }: Reading,
  request: UnfinishedRequest,
  after: string,
): Promise<UnfinishedPage> {
  const found: Stored<MembershipDocument>[] = [];
  let position = after;
  for (let batch = 0; batch < BATCHES_MAX && found.length < LIMITS.page; batch += 1) {
    const looked = await store.query(memberships, {
      equal: { groupId: request.groupId, status: 'active' },
      range: { field: 'checkInOrder', after: position },
      order: { field: 'checkInOrder', direction: 'up' },
      limit: LIMITS.getManyMax,
    });
    found.push(...looked.filter((membership) => !hasDone(membership, request)));
    const last = looked.at(-1);
    if (last === undefined || looked.length < LIMITS.getManyMax) return { memberships: found, next: null };
    position = last.checkInOrder;
  }
  return { memberships: found, next: cursor(keys, request, { stretch: 'elsewhere', position }) };
}

interface Place {
  readonly stretch: 'absent' | 'elsewhere';
  readonly position: string;
}

const scopeOf = (request: UnfinishedRequest, stretch: string): string =>
  `attendance|${request.groupId}|${request.challengeId}|${request.day}|${stretch}`;

function cursor(keys: Keys, request: UnfinishedRequest, { stretch, position }: Place): string {
  return `${stretch}~${makeCursor(keys, scopeOf(request, stretch), position)}`;
}

function placeOf(keys: Keys, request: UnfinishedRequest): Place {
  const [stretch = '', packed = ''] = (request.after ?? '').split('~');
  const position = openCursor(keys, scopeOf(request, stretch), packed);
  if (position === null || (stretch !== 'absent' && stretch !== 'elsewhere'))
    return { stretch: 'absent', position: request.day };
  return { stretch, position };
}
