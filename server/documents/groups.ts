import type { Threshold } from '../../domain/chains/chain-terms';
import type { EarningTerms } from '../../domain/check-in/challenge-terms';
import { groupTemplate, type GroupSettings } from '../../domain/groups/group-template';
import type { GroupType } from '../../domain/groups/group-type';
import { collection, type Document } from '../ports/store';
import { orderKey } from './order';

export interface GroupDocument extends Document {
  readonly name: string;
  readonly type: GroupType;
  readonly status: 'active' | 'dissolved';
  readonly settings: GroupSettings;
  /** When the rules last changed: who accepted earlier ones is asked again. */
  readonly rulesChangedAtMs: number;
  /** What is on, for the home page; rewritten when a campaign changes (decisions §4). At most 30. */
  readonly cards: readonly CampaignCard[];
  /** What the valid invitation code is derived from; null when invitations are closed. */
  readonly invitation: Invitation | null;
  /** Keyed digest of the valid code, by which it is found; null when invitations are closed. */
  readonly invitationDigest: string | null;
  /** Until when some event of this group gives points for being there; absent before the first. */
  readonly eventPointsUntilMs?: number;
  /** The month (`YYYY-MM`) in which the group's issuance budget is spent: being there then gives no points. */
  readonly eventBudgetSpentMonth?: string | null;
  readonly createdAtMs: number;
  readonly createdBy: string;
  readonly order: string;
}

/** The code itself is never stored: whoever may see it has it derived again from key and seed. */
export interface Invitation {
  readonly keyId: string;
  readonly seed: string;
  readonly madeAtMs: number;
}

/** One campaign on the home page. `context` and `campaignId` say where it leads. */
export interface CampaignCard {
  readonly context: 'check-in' | 'coupons' | 'chains' | 'sign-ups' | 'leaderboards';
  readonly campaignId: string;
  readonly title: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly paused: boolean;
  /** When a sign-up's event begins; absent where there is none. */
  readonly eventAtMs?: number;
  /** The month (`YYYY-MM`) in which the group's issuance budget is spent: check-ins then give no points. */
  readonly budgetSpentMonth?: string | null;
  /** When a chain forms; absent where it forms with anyone, and on cards from before it stood here. */
  readonly threshold?: Threshold;
  /** What the home page needs to show today's check-in without reading the challenge. */
  readonly checkIn?: EarningTerms;
}

export const groups = collection<GroupDocument>({
  name: 'groups',
  changedBy: 'transactions',
  indexes: [['status', 'order'], ['invitationDigest']],
});

/** Which group a WeChat group is: id is the keyed digest of the platform's group id. */
export interface GroupBindingDocument extends Document {
  readonly groupId: string;
  readonly boundAtMs: number;
  readonly boundBy: string;
}

export const groupBindings = collection<GroupBindingDocument>({
  name: 'group-bindings',
  changedBy: 'transactions',
  indexes: [['groupId']],
});

/** A group as its type's template starts it, without an invitation. */
export function newGroup(what: {
  readonly groupId: string;
  readonly name: string;
  readonly type: GroupType;
  readonly createdBy: string;
  readonly nowMs: number;
}): GroupDocument {
  return {
    id: what.groupId,
    schema: 1,
    name: what.name,
    type: what.type,
    status: 'active',
    settings: groupTemplate(what.type),
    rulesChangedAtMs: what.nowMs,
    cards: [],
    invitation: null,
    invitationDigest: null,
    createdAtMs: what.nowMs,
    createdBy: what.createdBy,
    order: orderKey(what.nowMs, what.groupId),
  };
}
