import type { readRules as contract } from '../../../contracts/group-rules';
import { invariant } from '../../../domain/kernel/invariant';
import { accept } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import { memberships, membershipId } from '../../documents/memberships';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { ReadHandler } from '../../runtime/handler';

/** What the group asks for, when this member agreed to it, and what points are worth here. */
export const readRules: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const [group, membership, organisation] = await Promise.all([
    store.get(groups, input.groupId),
    store.get(memberships, membershipId(input.groupId, context.person.memberId)),
    store.get(organisations, ORGANISATION_ID),
  ]);
  invariant(group !== null && organisation !== null, 'a member is in a group of the organisation');
  return accept({
    groupName: group.name,
    ruleText: group.settings.ruleText,
    changedAtMs: group.rulesChangedAtMs,
    acceptedAtMs: membership?.rulesAcceptedAtMs ?? 0,
    expiryYears: organisation.settings.expiryYears,
    pointsPerYuan: organisation.settings.pointsPerYuan,
  });
};
