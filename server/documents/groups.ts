import type { EarningTerms } from '../../domain/check-in/challenge-terms';
import { collection, type Document } from '../ports/store';
import type { GroupType } from '../../domain/groups/group-type';

export interface GroupDocument extends Document {
  readonly name: string;
  readonly type: GroupType;
  readonly status: 'active' | 'dissolved';
  readonly settings: GroupSettings;
  /** What is on, for the home page; rewritten when a campaign changes (decisions §4). At most 30. */
  readonly cards: readonly CampaignCard[];
  /** Keyed digest of the invitation code that is valid now; null when invitations are closed. */
  readonly invitationDigest: string | null;
  readonly createdAtMs: number;
  readonly createdBy: string;
  readonly order: string;
}

export interface GroupSettings {
  /** What members are asked to keep to; shown on joining. */
  readonly ruleText: string;
  /** Points this group may issue in one month. */
  readonly monthBudgetPoints: number;
  /** Whether texts that members write may be shown to the group, after the content check passed. */
  readonly showsMemberTexts: boolean;
}

/** One campaign on the home page. `context` and `campaignId` say where it leads. */
export interface CampaignCard {
  readonly context: 'check-in' | 'coupons';
  readonly campaignId: string;
  readonly title: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly paused: boolean;
  /** What the home page needs to show today's check-in without reading the challenge. */
  readonly checkIn?: CheckInCardTerms;
  /** The month (`YYYY-MM`) in which the group's issuance budget is spent: check-ins then give no points. */
  readonly budgetSpentMonth?: string | null;
}

export type CheckInCardTerms = EarningTerms;

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
