import type { adjustPoints as contract } from '../../../contracts/points';
import type { AdjustedPoints } from '../../../contracts/points-views';
import { accept, refuse } from '../../../domain/kernel/result';
import { pointsDayAt } from '../../../domain/points/account';
import {
  ADJUSTMENT_DELAY_MS,
  type Adjustment,
  type AdjustmentPath,
  adjustPoints as decideAdjustment,
  decideAdjustmentPath,
} from '../../../domain/points/adjust-points';
import { type AccountDocument, accounts } from '../../documents/accounts';
import { type AdjustmentDocument, adjustments } from '../../documents/adjustments';
import { memberships, membershipId } from '../../documents/memberships';
import type { OutboxMessage } from '../../documents/operations';
import { orderKey } from '../../documents/order';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { adjustmentNotice } from './adjustment-notice';
import { postEntry } from './post-entry';
import { readAccount } from './read-account';
import { readSettings } from './read-settings';
import { hasSecondPerson } from './second-person';

/** Changes a member's points by hand, at once or after somebody agreed (L9). */
export const adjustPoints: ChangeHandler<typeof contract> = async (input, context) => {
  const { ports, nowMs } = context;
  const { groupId, memberId, points, reason, note } = input;
  const byMemberId = context.person.memberId;
  if (memberId === byMemberId) return refuse('YOURSELF');
  const settings = await readSettings(ports.store);
  const alone = Math.abs(points) <= settings.adjustmentAlonePoints;
  const secondPerson = alone || (await hasSecondPerson(ports.store, groupId, [byMemberId, memberId]));
  const id = `adj_${context.operationId.slice(3)}`;
  const { expiryYears, adjustmentAlonePoints: alonePoints } = settings;
  const adjustment: Adjustment = { id, groupId, points, reason, note, byMemberId, expiryYears };
  return context.decide(async (tx) => {
    const membership = await tx.get(memberships, membershipId(groupId, memberId));
    if (membership === null || membership.status === 'erased') return refuse('MEMBER_UNKNOWN');
    const account = await readAccount(tx, memberId);
    const own = await readAccount(tx, byMemberId);
    const aloneTodayPoints = adjustedToday(own, nowMs);
    const path = decideAdjustmentPath(points, { aloneTodayPoints, hasSecondPerson: secondPerson, alonePoints });
    if (!path.ok) return path;
    const decided = decideAdjustment(account, adjustment, nowMs);
    if (!decided.ok) return decided;
    const effectiveAtMs = effectiveAt(path.value, nowMs);
    if (path.value === 'at-once') {
      await countAlone(tx, own, { points, nowMs });
      await postEntry(tx, account, { posting: decided.value, keys: ports.keys });
    } else {
      await tx.create(adjustments, proposal(adjustment, { memberId, nowMs, effectiveAtMs: effectiveAtMs ?? null }));
    }
    const reply: AdjustedPoints = { adjustmentId: id, path: path.value, effectiveAtMs };
    const outbox = noticesOf(path.value, adjustment, { memberId, effectiveAtMs });
    return accept({ reply, groupId, subject: `adjustment:${id}`, concerns: memberId, outbox });
  });
};

function effectiveAt(path: AdjustmentPath, nowMs: number): number | null {
  if (path === 'second-person') return null;
  return path === 'at-once' ? nowMs : nowMs + ADJUSTMENT_DELAY_MS;
}

/** What an operator has adjusted alone today. A clock that went back does not start a new day. */
function adjustedToday({ adjustedToday: { day, points } }: AccountDocument, nowMs: number): number {
  return pointsDayAt(nowMs) > day ? 0 : points;
}

/** The count lies on the operator's own account: a document that is always there and that few others write. */
async function countAlone(
  tx: Transaction,
  own: Stored<AccountDocument>,
  { points, nowMs }: { readonly points: number; readonly nowMs: number },
): Promise<void> {
  const today = pointsDayAt(nowMs);
  const { version: _, ...before } = own;
  const day = today > own.adjustedToday.day ? today : own.adjustedToday.day;
  const sum = adjustedToday(own, nowMs) + Math.abs(points);
  await tx.replace(accounts, own, { ...before, adjustedToday: { day, points: sum } });
}

function proposal(
  adjustment: Adjustment,
  at: { readonly memberId: string; readonly nowMs: number; readonly effectiveAtMs: number | null },
): AdjustmentDocument {
  const { expiryYears: _, ...wish } = adjustment;
  return {
    ...wish,
    schema: 1,
    memberId: at.memberId,
    status: 'waiting',
    proposedAtMs: at.nowMs,
    effectiveAtMs: at.effectiveAtMs,
    decidedBy: null,
    decidedAtMs: null,
    entryNumber: null,
    order: orderKey(at.nowMs, adjustment.id),
  };
}

/** The member hears of it when it is there, or when it is sure to come; not while somebody still decides. */
function noticesOf(
  path: AdjustmentPath,
  adjustment: Adjustment,
  about: { readonly memberId: string; readonly effectiveAtMs: number | null },
): readonly OutboxMessage[] {
  if (path === 'second-person') return [];
  const stage = path === 'at-once' ? 'applied' : 'coming';
  const message = adjustmentNotice(adjustment, stage, about.effectiveAtMs ?? 0);
  return [{ memberId: about.memberId, message }];
}
