import type { createChain as contract } from '../../../contracts/chain-staff';
import { CHAIN_LIMITS } from '../../../domain/chains/chain-limits';
import { checkTerms } from '../../../domain/chains/check-terms';
import { accept, refuse } from '../../../domain/kernel/result';
import { AT_REST, type ChainDocument, chains, chainStocks } from '../../documents/chains';
import { groups } from '../../documents/groups';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';
import type { ChangeHandler, KnownChangeContext } from '../../runtime/handler';
import { readSettings } from '../points/read-settings';
import { readStaffedChain } from './chain-access';
import { stockOf } from './chain-stock';
import { rewriteCard } from './group-card';
import { keepPictures, ownsAll, picturesOf } from './pictures';
import { stateOf } from './run-view';
import { endingAtMs } from './tell-times';

/** A new chain with its stock and its card. */
export const createChain: ChangeHandler<typeof contract> = async (input, context) => {
  const { nowMs, person, ports } = context;
  const { groupId, terms } = input;
  if (await isFull(ports.store, groupId)) return refuse('TOO_MANY_RUNNING', { max: CHAIN_LIMITS.runningMax });
  const fileIds = await newPictures(context, input.copyOf, picturesOf(terms));
  if (!(await ownsAll(ports, person.memberId, fileIds))) return refuse('PICTURE_UNKNOWN');
  const { pointsPerYuan } = await readSettings(ports.store);
  const id = ports.ids.next('ch_');
  const chain: ChainDocument = {
    ...terms,
    id,
    schema: 1,
    groupId,
    organizerId: person.memberId,
    pointsPerYuan,
    paused: false,
    reason: '',
    isCalledOff: false,
    isRunning: true,
    edition: 1,
    settleEdition: 1,
    dueAtMs: terms.closesAtMs,
    shortages: [],
    arrivedAtMs: 0,
    arrivalText: '',
    tell: 'ending',
    tellAtMs: endingAtMs(terms.closesAtMs),
    namesUntilMs: AT_REST,
    createdAtMs: nowMs,
    order: orderKey(nowMs, id),
  };
  return context.decide(async (tx) => {
    const group = await tx.get(groups, groupId);
    if (group?.status !== 'active') return refuse('GROUP_UNKNOWN');
    const checked = checkTerms(terms, nowMs);
    if (!checked.ok) return checked;

    await tx.create(chains, chain);
    await tx.create(chainStocks, stockOf(chain));
    await rewriteCard(tx, chain, nowMs);
    await keepPictures(tx, ports, { memberId: person.memberId, fileIds, nowMs });
    return accept({
      reply: stateOf(chain, 'open', nowMs),
      groupId,
      subject: `chain-created:${id}`,
      feed: groupId,
      facts: { title: chain.title },
    });
  });
};

/** Two operators at once may exceed it by one. */
async function isFull(store: Store, groupId: string): Promise<boolean> {
  const running = await store.count(chains, { equal: { groupId, isRunning: true } });
  return running >= CHAIN_LIMITS.runningMax;
}

/** Pictures that no chain shows yet: those of the copied one may be shown again. */
async function newPictures(
  context: KnownChangeContext,
  copyOf: string | undefined,
  fileIds: readonly string[],
): Promise<readonly string[]> {
  if (copyOf === undefined || fileIds.length === 0) return fileIds;
  const holder = { person: context.person, access: 'admin' } as const;
  const copied = await readStaffedChain(context.ports.store, copyOf, holder);
  const known = copied === null ? [] : picturesOf(copied);
  return fileIds.filter((fileId) => !known.includes(fileId));
}
