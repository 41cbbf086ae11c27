import { boxes, chainTerms, openChainGroup } from './chain-group';
import { terms as batchTerms } from './coupon-shop';
import { weekOfPoints } from './week-of-points';
import { readingDraft } from './reading-group';
import { dinner, GROUP } from './sign-up-group';
import type { World } from './world';

/** The basic plan: so many billed units a month. */
const PLAN_UNITS = 200_000;
const DAYS = 30;

/** What the jobs of a day with sixteen busy hours, and of the night after it, may take for 400 members (`idle-day.test.ts`). */
export const BUSY_DAY_MAX = 340;

/** So many members a day fit into the basic plan, by the units of a member's day and of the jobs'. */
export const membersCarried = (memberDay: number, jobsDay: number): number =>
  Math.floor((PLAN_UNITS - DAYS * jobsDay) / (DAYS * memberDay));

/** The home page as it is opened: this member's part, and what others did. */
export const OPENED_HOME = 'groups.read-home+lately';

/** A member's day: one opened home page and one check-in. */
export function memberDay(costs: readonly OperationCost[]): Pick<OperationCost, 'units' | 'unitsWithoutFrames'> {
  const day = costs.filter(({ operation }) => operation === OPENED_HOME || operation === 'check-in.record');
  return {
    units: day.reduce((sum, { units }) => sum + units, 0),
    unitsWithoutFrames: day.reduce((sum, { unitsWithoutFrames }) => sum + unitsWithoutFrames, 0),
  };
}

/** What one call costs a deployer: itself, and each of its store requests. */
export interface OperationCost {
  readonly operation: string;
  readonly units: number;
  /** Where the begin and the commit of a transaction are not billed. */
  readonly unitsWithoutFrames: number;
}

/** Measures the operations of a member's day, and a staff member's part in it, each as it is when all goes well. */
export async function measureCosts(): Promise<readonly OperationCost[]> {
  const world = await openChainGroup({ store: 'sqlite' });
  const measured: OperationCost[] = [];
  const cost = async (who: string, operation: string, input: unknown): Promise<Record<string, unknown>> => {
    world.requests.reset();
    const [wireName = operation] = operation.split('+');
    const reply = await world.as(who).send(wireName, input);
    if (!reply.ok) throw new Error(`${operation} answered ${reply.code}`);
    const frames = world.requests.of('begin') + world.requests.of('commit');
    const units = 1 + world.requests.total;
    measured.push({ operation, units, unitsWithoutFrames: units - frames });
    return reply.data as Record<string, unknown>;
  };
  await membersDay(world, cost);
  await world.close();
  return measured;
}

type Cost = (who: string, operation: string, input: unknown) => Promise<Record<string, unknown>>;

/** A group with one campaign of every kind. */
export async function campaignsOn(): Promise<World> {
  const world = await openChainGroup({ store: 'sqlite' });
  await openCampaigns(world);
  return world;
}

async function openCampaigns(world: World) {
  const { challengeId } = await made(world, 'check-in.create-challenge', { groupId: GROUP, terms: readingDraft });
  const { batchId } = await made(world, 'coupons.publish-batch', { groupId: GROUP, terms: batchTerms(world) });
  const { chainId } = await made(world, 'chains.create', { groupId: GROUP, terms: chainTerms(world) });
  const { formId } = await made(world, 'sign-ups.publish-form', { groupId: GROUP, terms: dinner(world) });
  const { boardId } = await made(world, 'leaderboards.create-board', {
    groupId: GROUP,
    scope: 'group',
    terms: weekOfPoints,
  });
  return { challengeId, batchId, chainId, formId, boardId };
}

async function membersDay(world: World, cost: Cost): Promise<void> {
  const { challengeId, batchId, chainId, formId, boardId } = await openCampaigns(world);
  await cost('li', 'groups.read-home', { groupId: GROUP });
  await cost('li', OPENED_HOME, { groupId: GROUP, withLately: true });
  await cost('li', 'check-in.record', { groupId: GROUP, challengeId });
  await cost('li', 'points.read', {});
  const { couponId } = await cost('li', 'coupons.exchange', { batchId });
  await cost('li', 'coupons.list-wallet', { tab: 'usable' });
  const { tokens } = await cost('li', 'coupons.read', { couponId });
  const [{ token = '' } = {}] = tokens as readonly { readonly token?: string }[];
  const { ticket } = await cost('su', 'coupons.inspect', { token });
  await cost('su', 'coupons.redeem', { ticket });
  await cost('li', 'chains.read', { chainId });
  await cost('li', 'chains.join', { chainId, ...boxes(1) });
  await cost('li', 'sign-ups.read-form', { groupId: GROUP, formId });
  const wish = { groupId: GROUP, formId, edition: 1, answers: {}, places: 1, joinsWaitlist: true };
  const { signUpId } = await cost('li', 'sign-ups.submit', wish);
  await cost('li', 'sign-ups.cancel', { signUpId, reason: '' });
  await cost('li', 'leaderboards.read-board', { groupId: GROUP, boardId });
}

/** What staff opened before the day begins. */
async function made(world: World, operation: string, input: unknown): Promise<Record<string, string>> {
  const reply = await world.as('an').send(operation, input);
  if (!reply.ok) throw new Error(`${operation} answered ${reply.code}`);
  return reply.data as Record<string, string>;
}
