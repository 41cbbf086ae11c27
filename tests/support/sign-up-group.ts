import type { SignUpReceipt } from '../../contracts/sign-up-views';
import type { FormTerms } from '../../domain/sign-ups/form-terms';
import type { Question } from '../../domain/sign-ups/question';
import { holdsPlaces } from '../../domain/sign-ups/sign-up';
import { fits, readTurn } from '../../domain/sign-ups/waitlist';
import { orderKey } from '../../server/documents/order';
import {
  CHANGE_SLOTS,
  type FormPlacesDocument,
  formPlaces,
  type SignUpDocument,
  signUps,
} from '../../server/documents/sign-ups';
import { dataOf } from './neighbourhood';
import { DAY_MS } from './sample-coupons';
import { seedGroup, seedMember } from './seed-group';
import { createWorld, type World, type WorldOptions } from './world';

export const GROUP = 'g_wutong';
export const OTHER_GROUP = 'g_other';
export const HOUR_MS = 3_600_000;

/** Li, Wang, Zhao, Qian and Sun are members, Su verifies, Yu assists, An runs the group; Mo and Fu belong to another. */
export async function openGroup(options: WorldOptions): Promise<World> {
  const world = await createWorld(options);
  const members = { li: 'member', wang: 'member', zhao: 'member', qian: 'member', sun: 'member' } as const;
  await seedGroup(world, {
    groupId: GROUP,
    members: { ...members, su: 'verifier', yu: 'assistant', an: 'admin' },
    offices: { zhou: ['owner'] },
  });
  await seedGroup(world, { groupId: OTHER_GROUP, members: { mo: 'member', fu: 'admin', ke: 'verifier' } });
  return world;
}

export async function seedCrowd(world: World, count: number): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, index) => `n${String(index)}`);
  for (const name of names) await seedMember(world, { name, groups: [{ groupId: GROUP, role: 'member' }] });
  return names;
}

const asked = { helpText: '', required: true, showIf: null, purpose: '', keepDays: 30, personal: false } as const;

export const PHONE: Question = {
  ...asked,
  ...{ id: 'phone', title: '手机号', kind: 'phone', purpose: '临时有变化时联系你', personal: true, keepDays: 7 },
};
export const MEAL: Question = {
  ...asked,
  ...{ id: 'meal', title: '吃什么', kind: 'single' },
  options: [
    { id: 'meat', label: '荤', quota: null },
    { id: 'green', label: '素', quota: 1 },
  ],
};

/** Saturday's dinner for two, a waitlist of ten with an hour to confirm; open now, closes on Friday. */
export function dinner(world: World, change: Partial<FormTerms> = {}): FormTerms {
  const nowMs = world.clock.nowMs();
  const startsAtMs = nowMs + 5 * DAY_MS;
  return {
    title: '周六聚餐',
    introText: '老地方，AA',
    placeText: '桑下咖啡',
    event: { startsAtMs, endsAtMs: startsAtMs + 3 * HOUR_MS },
    opensAtMs: nowMs,
    closesAtMs: nowMs + 4 * DAY_MS,
    capacity: 2,
    perMember: { max: 1, per: 'form' },
    plusOnesMax: 1,
    approval: false,
    waitlist: { max: 10, confirmMinutes: 60 },
    cancelUntil: 'start',
    editUntil: 'close',
    attendancePoints: 20,
    selfCheckIn: true,
    walkIns: true,
    showsNames: true,
    feeNote: '',
    sensitivity: 'none',
    questions: [],
    ...change,
  };
}

export async function publish(world: World, change: Partial<FormTerms> = {}): Promise<string> {
  const terms = dinner(world, change);
  return dataOf(await world.as('an').call('sign-ups.publish-form', { groupId: GROUP, terms })).formId;
}

export interface Wish {
  readonly answers?: Readonly<Record<string, string | number | boolean | string[]>>;
  readonly places?: number;
  readonly joinsWaitlist?: boolean;
  readonly edition?: number;
  readonly key?: string;
}

export function trySigningUp(world: World, name: string, formId: string, wish: Wish = {}) {
  const { answers = {}, places = 1, joinsWaitlist = true, edition = 1, key } = wish;
  const input = { groupId: GROUP, formId, edition, answers: { ...answers }, places, joinsWaitlist };
  return world.as(name).call('sign-ups.submit', input, key === undefined ? {} : { key });
}

export async function signUp(world: World, name: string, formId: string, wish: Wish = {}): Promise<SignUpReceipt> {
  return dataOf(await trySigningUp(world, name, formId, wish));
}

export async function stateOf(world: World, signUpId: string): Promise<string | undefined> {
  return (await world.store.get(signUps, signUpId))?.state;
}

export async function allSignUps(world: World, formId: string): Promise<readonly SignUpDocument[]> {
  const found: SignUpDocument[] = [];
  for (;;) {
    const last = found.at(-1);
    const batch = await world.store.query(signUps, {
      equal: { formId },
      ...(last === undefined ? {} : { range: { field: 'order' as const, after: last.order } }),
      order: { field: 'order', direction: 'up' },
      limit: 100,
    });
    found.push(...batch);
    if (batch.length < 100) return found;
  }
}

/** What the places say. */
export async function placesNow(world: World, formId: string): Promise<FormPlacesDocument> {
  const places = await world.store.get(formPlaces, formId);
  if (places === null) throw new Error('no places');
  return places;
}

/**
 * The books balance: what is left, under way and held is the capacity; every option is counted as often as it is chosen;
 * who waits stands in the list once. Nobody waits whose party fits.
 */
export async function expectBalance(world: World, formId: string, capacity: number): Promise<void> {
  const places = await placesNow(world, formId);
  const all = await allSignUps(world, formId);
  const holding = all.filter((signUp) => holdsPlaces(signUp.state));
  const held = holding.reduce((sum, signUp) => sum + signUp.places, 0);
  expect(held).toBeLessThanOrEqual(capacity);
  expect(places.changes).toEqual([]);
  expect(places.freeSlotCount).toBe(CHANGE_SLOTS);
  expect({ left: places.left, held }).toEqual({ left: capacity - held, held });
  const waiting = all.filter((signUp) => signUp.state === 'waiting').map((signUp) => signUp.id);
  expect(places.waiting.map((turn) => readTurn(turn).signUpId).sort()).toEqual([...waiting].sort());
  expect(places.waitingCount).toBe(waiting.length);
  const needs = Object.fromEntries(all.map((signUp) => [signUp.id, signUp.needs]));
  for (const turn of places.waiting.map(readTurn)) expect(turn.needs).toEqual(needs[turn.signUpId]);
  expect(places.restlessCount).toBe(waiting.length);
  const chosen = holding.flatMap((signUp) => signUp.chosen);
  const counted = Object.entries(places).filter(([field, count]) => field.startsWith('chosen_') && count !== 0);
  const times = (key: string): number => chosen.filter((one) => one === key).length;
  expect(Object.fromEntries(counted)).toEqual(
    Object.fromEntries([...new Set(chosen)].map((key) => [`chosen_${key}`, times(key)])),
  );
  for (const signUp of all.filter((one) => one.state === 'waiting')) {
    expect({ id: signUp.id, fits: fits(signUp.needs, places) }).toEqual({ id: signUp.id, fits: false });
  }
}

const BATCH = 100;

/** As many sign-ups as a form may have, copied from one. */
export async function fillForm(world: World, formId: string, count: number): Promise<void> {
  const [one] = await allSignUps(world, formId);
  if (one === undefined) throw new Error('nobody signed up');
  const { version: _, ...sample } = one as SignUpDocument & { version: number };
  for (let from = 1; from < count; from += BATCH) {
    await world.store.transact(async (tx) => {
      for (let at = from; at < Math.min(from + BATCH, count); at += 1) {
        const id = `${formId}:m_${String(at)}:1`;
        await tx.create(signUps, { ...sample, id, memberId: `m_${String(at)}`, order: orderKey(at, id) });
      }
    });
  }
}
