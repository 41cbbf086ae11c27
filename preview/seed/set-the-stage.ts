import type { Ports } from '../../server/ports/ports';
import { newOrganisation, organisations, ownerCodeDigest } from '../../server/documents/organisation';
import { BOARD_OPENINGS } from './boards';
import { BATCH_OPENINGS, batchTerms, type BatchName } from './batches';
import { CHAIN_OPENINGS } from './chains';
import { EVENT_OPENINGS } from './events';
import { bakingTerms, earlyTerms, nightOwlTerms, readingTerms } from './challenges';
import { type DemoCloud, demoCloud } from './demo-cloud';
import { PERSONAS } from './personas';
import { nameTemplates } from './reminders';
import { as, type Stage } from './stage';
import { STORY_DAYS, type StoryTime } from './story-time';

const OWNER_CODE = 'DEMO-OWNER-CODE';
const RULES = '一起读书、一起过日子。广告每人每天最多一条，不拉踩、不传谣。连续 7 天没有动静，我们会先来问候你。';

/** The first morning: the organisation, its two groups, those who run them. Everything else follows day by day. */
export async function setTheStage(ports: Ports, time: StoryTime): Promise<Stage> {
  const cloud = demoCloud(ports);
  const firstMs = time.at(-STORY_DAYS - 1, 600);
  const ownerDigest = ownerCodeDigest(ports.keys, OWNER_CODE);
  const organisation = newOrganisation({ name: '梧桐里邻里社', ownerCodeDigest: ownerDigest, nowMs: firstMs });
  await ports.store.transact((tx) => tx.create(organisations, organisation));
  await cloud.act(as('susu', firstMs), 'groups.become-owner', { code: OWNER_CODE });
  const groupId = await openGroup(cloud, firstMs + 1_000);
  const bakery = { name: '巷口烘焙小组', type: 'interest', bindsCard: true } as const;
  const opened = await cloud.act(as('susu', firstMs + 5_000, 'bakery'), 'groups.create', bakery);
  await hireStaff(cloud, groupId, firstMs + 10_000);
  await nameTemplates(cloud, firstMs + 20_000);
  return {
    cloud,
    time,
    groupId,
    bakeryId: opened.groupId,
    challenges: { reading: '', nightOwl: '', early: '', baking: '' },
    batches: {
      groceries: '',
      latte: '',
      bakery: '',
      welcome: '',
      laundry: '',
      breakfast: '',
      autumn: '',
      birthday: '',
    },
    chains: { oranges: '', honey: '', toast: '', berries: '' },
    events: { picnic: '', badminton: '', clinic: '' },
  };
}

async function openGroup(cloud: DemoCloud, atMs: number): Promise<string> {
  const group = { name: '梧桐里邻里团', type: 'interest', bindsCard: true } as const;
  const { groupId } = await cloud.act(as('susu', atMs), 'groups.create', group);
  const settings = { ruleText: RULES, monthBudgetPoints: 100_000, showsMemberTexts: true };
  const { name, type } = group;
  await cloud.act(as('susu', atMs + 1_000), 'groups.edit', { groupId, name, type, settings });
  await cloud.act(as('susu', atMs + 2_000), 'groups.renew-invitation', { groupId });
  await cloud.act(as('susu', atMs + 3_000), 'groups.accept-rules', { groupId });
  return groupId;
}

/** Who works here joins like everybody else, by the card, and is then given a role. */
async function hireStaff(cloud: DemoCloud, groupId: string, atMs: number): Promise<void> {
  const roles = { laozhou: 'admin', ayi: 'verifier', aning: 'assistant' } as const;
  await introduce(cloud, 'susu', atMs);
  for (const [persona, role] of Object.entries(roles)) {
    await cloud.act(as(persona, atMs), 'groups.join', { acceptsRules: true });
    const memberId = await introduce(cloud, persona, atMs + 1_000);
    await cloud.act(as('susu', atMs + 2_000), 'groups.set-role', { groupId, memberId, role });
    if (persona !== 'aning') continue;
    await cloud.act(as('susu', atMs + 3_000), 'groups.set-office', { memberId, office: 'on-call', holds: true });
  }
}

/** Gives a persona their name; answers their memberId. */
export async function introduce(cloud: DemoCloud, persona: string, atMs: number): Promise<string> {
  const name = PERSONAS.find((candidate) => candidate.id === persona)?.name ?? persona;
  await cloud.act(as(persona, atMs), 'groups.edit-profile', { name, avatarFileId: null, showsName: true });
  return (await cloud.act(as(persona, atMs), 'groups.read-profile', {})).memberId;
}

type Opening = (stage: Stage) => Promise<Stage>;

/** What staff begin on a day of the story, at noon of it at the latest. */
export function openingsOn(offset: number, { hasNightOwls }: { readonly hasNightOwls: boolean }): readonly Opening[] {
  const challenges = CHALLENGES.filter((opening) => hasNightOwls || opening !== NIGHT_OWLS);
  return [...challenges, ...BATCHES, ...BOARD_OPENINGS, ...CHAIN_OPENINGS, ...EVENT_OPENINGS]
    .filter((opening) => opening.offset === offset)
    .map((opening) => opening.begin);
}

const NIGHT_OWLS = { offset: -40, begin: challenge('nightOwl', nightOwlTerms, 'wutong') };

const CHALLENGES = [
  { offset: -STORY_DAYS, begin: challenge('reading', readingTerms, 'wutong') },
  { offset: -70, begin: challenge('early', earlyTerms, 'wutong') },
  NIGHT_OWLS,
  { offset: -28, begin: challenge('baking', bakingTerms, 'bakery') },
];

const BATCHES = BATCH_OPENINGS.map(({ name, offset }) => ({ offset, begin: batch(name) }));

function challenge(
  name: keyof Stage['challenges'],
  termsOf: (time: StoryTime) => ReturnType<typeof readingTerms>,
  group: 'wutong' | 'bakery',
): Opening {
  return async (stage) => {
    const terms = termsOf(stage.time);
    const atMs = Date.parse(`${terms.startDay}T00:00:30+08:00`);
    const groupId = group === 'wutong' ? stage.groupId : stage.bakeryId;
    const input = { groupId, terms: { ...terms, weekdays: [...terms.weekdays], milestones: [...terms.milestones] } };
    const { challengeId } = await stage.cloud.act(as('susu', atMs), 'check-in.create-challenge', input);
    return { ...stage, challenges: { ...stage.challenges, [name]: challengeId } };
  };
}

function batch(name: BatchName): Opening {
  return async (stage) => {
    const terms = batchTerms(stage.time, name);
    const input = { groupId: stage.groupId, terms };
    const { batchId } = await stage.cloud.act(as('laozhou', terms.claimStartsAtMs), 'coupons.publish-batch', input);
    return { ...stage, batches: { ...stage.batches, [name]: batchId } };
  };
}
