import { REMINDER_FACTS } from '../../domain/groups/reminder';
import { makePosting } from '../../domain/points/posting';
import { accounts, newAccount } from '../../server/documents/accounts';
import { groupBindings, groups, newGroup } from '../../server/documents/groups';
import { memberships, newMembership } from '../../server/documents/memberships';
import { newOrganisation, organisations } from '../../server/documents/organisation';
import { people } from '../../server/documents/people';
import type { Transaction } from '../../server/ports/store';
import { postEntry } from '../../server/operations/points/post-entry';
import { readAccount } from '../../server/operations/points/read-account';
import { groupBindingIdOf } from '../../server/runtime/caller';
import { memberIdOf, personDocument } from '../../tests/support/seed-people';
import { CARDS, CAST, GROUP, MEMBERS, type Name, NEXT_DOOR } from './cast';
import type { Standing } from './scene';
import { boardTerms, chainTerms, challengeTerms, formTerms, offers, prizeOffer } from './shop';
import type { Stage } from './stage';

const DAY_MS = 86_400_000;

/** Groups, people, points, and one campaign of each kind at least, as they stand before the storm. */
export async function setScene(stage: Stage): Promise<Standing> {
  const { ports, plan } = stage;
  const nowMs = ports.clock.nowMs() - 30 * DAY_MS;
  await ports.store.transact(async (tx) => {
    const organisation = newOrganisation({ name: 'shop', ownerCodeDigest: '', nowMs });
    const { expiryYears } = plan.terms;
    await tx.create(organisations, {
      ...organisation,
      ownerCodeDigest: null,
      offices: [{ memberId: memberIdOf('zhou'), role: 'owner' }],
      settings: { ...organisation.settings, expiryYears },
    });
    for (const groupId of [GROUP, NEXT_DOOR]) await seatGroup(tx, stage, { groupId, nowMs });
    for (const name of Object.keys(CAST) as (keyof typeof CAST)[]) {
      if (name !== 'bo' || plan.terms.hasSecondAdmin) await seat(tx, stage, { name, nowMs });
    }
  });
  if (plan.terms.startPoints > 0) for (const name of MEMBERS) await givePoints(stage, name);
  return openShop(stage);
}

async function seatGroup(tx: Transaction, stage: Stage, at: { groupId: string; nowMs: number }): Promise<void> {
  const { groupId, nowMs } = at;
  await tx.create(groups, newGroup({ groupId, name: groupId, type: 'interest', createdBy: '', nowMs }));
  const id = groupBindingIdOf(stage.ports.keys, CARDS[groupId] ?? '');
  await tx.create(groupBindings, { id, schema: 1, groupId, boundAtMs: nowMs, boundBy: '' });
}

async function seat(tx: Transaction, stage: Stage, at: { name: keyof typeof CAST; nowMs: number }): Promise<void> {
  const { name } = at;
  const { here, nextDoor, office, isNew = false } = CAST[name];
  const nowMs = isNew ? stage.ports.clock.nowMs() - DAY_MS : at.nowMs;
  const roles = [
    ...(here === undefined ? [] : [{ groupId: GROUP, role: here }]),
    ...(nextDoor === undefined ? [] : [{ groupId: NEXT_DOOR, role: nextDoor }]),
  ];
  const person = personDocument(stage.ports.keys, {
    name,
    roles: office === undefined ? [] : [office],
    groups: roles,
  });
  await tx.create(people, person);
  await tx.create(accounts, newAccount(person.memberId, nowMs));
  for (const { groupId, role } of roles) {
    const { memberId, profile } = person;
    await tx.create(memberships, newMembership({ groupId, memberId, profile, role, joinedBy: 'card', nowMs }));
  }
}

/** Points that go soon beside points that stay: two lots, the first to expire within days. */
async function givePoints(stage: Stage, name: Name): Promise<void> {
  const { ports, plan } = stage;
  const { startPoints: points } = plan.terms;
  const soon = new Date(plan.startMs + 2 * DAY_MS).toISOString().slice(0, 10);
  const allocation = [
    { expiresOn: soon, points: points / 2 },
    { expiresOn: '2029-12-31', points: points / 2 },
  ];
  const movement = {
    kind: 'adjustment',
    reason: 'compensation',
    points,
    allocation,
    subject: 'start',
    title: '',
  } as const;
  await ports.store.transact(async (tx) => {
    const account = await readAccount(tx, memberIdOf(name));
    const posting = makePosting(account, movement, { nowMs: ports.clock.nowMs() });
    await postEntry(tx, account, { posting, keys: ports.keys });
  });
}

type Create = (who: Name, operation: string, input: unknown) => Promise<Record<string, string>>;

function creator(stage: Stage): Create {
  let keys = 0;
  return async (who, operation, input) => {
    keys += 1;
    const reply = await stage.call({ who, operation, input, key: `scene-${String(keys).padStart(12, '0')}` });
    if (reply?.ok !== true) throw new Error(`the scene could not be set: ${operation} ${JSON.stringify(reply)}`);
    return reply.data as Record<string, string>;
  };
}

/** What is told is also sent to who allowed it, a few times. */
async function allowReminders(create: Create): Promise<void> {
  const templateId = 'template';
  const fields = [{ field: 'thing1', fact: 'words' }];
  const templates = Object.keys(REMINDER_FACTS).map((kind) => ({ kind, templateId, fields }));
  await create('zhou', 'groups.edit-templates', { templates });
  for (const who of [...MEMBERS, ...MEMBERS])
    await create(who, 'groups.allow-reminders', { templateIds: [templateId] });
}

/** The board opens a day before everything else, so that its prizes count from the first day on. */
async function openShop(stage: Stage): Promise<Standing> {
  const create = creator(stage);
  await allowReminders(create);
  const { terms, startMs } = stage.plan;
  const here = { groupId: GROUP };
  const prizeBatchId = terms.board.winsCoupon ? await offerPrizes(stage, create) : null;
  const board = { ...here, scope: 'group', terms: boardTerms(terms.board, prizeBatchId) };
  const { boardId = '' } = await create('an', 'leaderboards.create-board', board);
  await stage.time.sleep(startMs - stage.time.nowMs());
  const nowMs = stage.ports.clock.nowMs();
  const { chainId = '' } = await create('an', 'chains.create', { ...here, terms: chainTerms(terms.chain, nowMs) });
  const { formId = '' } = await create('an', 'sign-ups.publish-form', { ...here, terms: formTerms(terms.form, nowMs) });
  return { boardId, prizeBatchId, chainId, formId, ...(await openCampaigns(stage, create, nowMs)) };
}

async function offerPrizes(stage: Stage, create: Create): Promise<string> {
  const input = { groupId: GROUP, terms: prizeOffer(stage.ports.clock.nowMs()) };
  return (await create('an', 'coupons.publish-batch', input))['batchId'] ?? '';
}

async function openCampaigns(stage: Stage, create: Create, nowMs: number) {
  const { terms } = stage.plan;
  const challengeIds: string[] = [];
  for (const [groupId, who, points] of [
    [GROUP, 'an', terms.pointsPerDay],
    [NEXT_DOOR, 'fu', terms.secondChallengePoints],
  ] as const) {
    const challenge = challengeTerms(terms, { points, nowMs, titled: groupId });
    const made = await create(who, 'check-in.create-challenge', { groupId, terms: challenge });
    challengeIds.push(made['challengeId'] ?? '');
  }
  const batchIds: string[] = [];
  for (const offer of offers(terms, nowMs)) {
    batchIds.push((await create('an', 'coupons.publish-batch', { groupId: GROUP, terms: offer }))['batchId'] ?? '');
  }
  return { challengeIds, batchIds };
}
