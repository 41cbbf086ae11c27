import type { FormTerms } from '../domain/sign-ups/form-terms';
import { startGateway } from '../preview/gateway/start-gateway';
import { groups, newGroup } from '../server/documents/groups';
import { formPlaces, forms } from '../server/documents/sign-ups';
import { placesOf } from '../server/operations/sign-ups/form-places';
import { newForm } from '../server/operations/sign-ups/publish-form';
import type { Ports } from '../server/ports/ports';
import { dataOf } from '../tests/support/neighbourhood';
import { fillForm, GROUP, openGroup, publish, signUp } from '../tests/support/sign-up-group';
import { startBareServer } from './bare-server';
import { BENCH_GROUP, seedBenchMembers } from './bench-world';
import type { Tap } from './call-over-http';
import { type Played, playElsewhere } from './phones';
import { runRawLoop } from './raw-engine';
import type { Row } from './report';

const MEMBERS = 2_000;
const PLACES = 500;
const WAITLIST = 200;
const CLIENTS = 64;
const FORM = 'fm_bench';
/** Until the compiler has seen everything, as on any evening: so many others sign up for other things before. */
const WARM_UP_MEMBERS = 1_000;
const WARM_UP_FORMS = ['fm_before_1', 'fm_before_2', 'fm_before_3'] as const;
const LENGTHS = [10, 10_000] as const;
const RAW = '.cache/bench-sign-ups/raw.sqlite';
/** What a sign-up writes, in how many durable commits: the place is taken, decided, settled. */
const COMMITS = [
  { updates: 1, inserts: 0 },
  { updates: 1, inserts: 2 },
  { updates: 1, inserts: 0 },
];

/** (i) Two thousand members for five hundred places over HTTP, and the first page of ten and of ten thousand answers. */
export async function benchSignUps(): Promise<readonly Row[]> {
  return [...(await crowdRows()), ...(await lengthRows())];
}

async function crowdRows(): Promise<readonly Row[]> {
  const gateway = await startGateway({
    port: 0,
    dataFolder: '.cache/bench-sign-ups',
    fill: async (ports) => {
      await seedBenchMembers(ports, MEMBERS + WARM_UP_MEMBERS + 1);
      await openForms(ports);
    },
    limits: { connectionsMax: CLIENTS * 2 },
  });
  await gateway.backend.refill();
  const { outcomes: states, seconds } = await playCrowd(gateway.url);
  await gateway.stop();
  const bareSeconds = await playOnBareServer();
  const raw = runRawLoop({ path: RAW, iterations: MEMBERS, commits: COMMITS });
  const counted = (state: string): number => states.filter((one) => one === state).length;
  const at = `${MEMBERS.toLocaleString('en')} members for ${String(PLACES)} places over HTTP, ${String(CLIENTS)} connections`;
  return [
    { what: 'bare HTTP server, the same calls answered with nothing done', value: bareSeconds * 1_000, unit: 'ms' },
    {
      what: `${at}: until all are answered`,
      value: seconds * 1_000,
      unit: 'ms',
      ratio: seconds / bareSeconds,
      goal: '≤ 1,000 ms',
    },
    { what: 'raw engine, as many bare rows, one after another', value: raw.iterationsPerSecond, unit: '/s' },
    {
      what: `${at}: answered`,
      value: MEMBERS / seconds,
      unit: '/s',
      ratio: MEMBERS / seconds / raw.iterationsPerSecond,
    },
    { what: `${at}: confirmed`, value: counted('confirmed'), unit: '', goal: `exactly ${String(PLACES)}` },
    { what: `${at}: waiting`, value: counted('waiting'), unit: '', goal: `exactly ${String(WAITLIST)}` },
    { what: `${at}: told that it is full`, value: counted('WAITLIST_FULL'), unit: '' },
  ];
}

/** The same phones and the same calls, behind the same warm-up: what of the time is the phones' and the network's. */
async function playOnBareServer(): Promise<number> {
  const bare = await startBareServer();
  const { seconds } = await playCrowd(bare.url);
  await bare.stop();
  return seconds;
}

/** The crowd that is measured, behind those that warm the server up. */
async function playCrowd(url: string): Promise<Played> {
  const crowd = { url, connections: CLIENTS };
  for (const formId of WARM_UP_FORMS) {
    await playElsewhere({ ...crowd, taps: tapsOn(formId, { first: MEMBERS + 1, count: WARM_UP_MEMBERS }) });
  }
  return playElsewhere({ ...crowd, taps: tapsOn(FORM, { first: 1, count: MEMBERS }) });
}

async function openForms(ports: Ports): Promise<void> {
  const nowMs = ports.clock.nowMs();
  const hours = (count: number): number => nowMs + count * 3_600_000;
  const terms: FormTerms = {
    ...{ title: '周六公益', introText: '', placeText: '', feeNote: '', sensitivity: 'none', questions: [] },
    event: { startsAtMs: hours(48), endsAtMs: hours(50) },
    ...{ opensAtMs: hours(-1), closesAtMs: hours(24), capacity: PLACES, perMember: { max: 1, per: 'form' } },
    ...{ plusOnesMax: 0, approval: false, waitlist: { max: WAITLIST, confirmMinutes: 0 } },
    ...{ cancelUntil: 'close', editUntil: 'close', attendancePoints: 0 },
    ...{ selfCheckIn: false, walkIns: false, showsNames: true },
  };
  const group = newGroup({ groupId: BENCH_GROUP, name: '梧桐里邻里团', type: 'interest', createdBy: '', nowMs });
  await ports.store.transact(async (tx) => {
    await tx.create(groups, group);
    for (const id of [FORM, ...WARM_UP_FORMS]) {
      const form = newForm({ id, groupId: BENCH_GROUP, seriesId: null, terms, createdBy: '', nowMs });
      await tx.create(forms, form);
      await tx.create(formPlaces, placesOf(form));
    }
  });
}

/** Each taps once. */
function tapsOn(formId: string, who: { readonly first: number; readonly count: number }): readonly Tap[] {
  return Array.from({ length: who.count }, (_, at) => {
    const member = who.first + at;
    const input = { groupId: BENCH_GROUP, formId, edition: 1, answers: {}, places: 1, joinsWaitlist: true };
    const key = `${formId}-${String(member).padStart(12, '0')}`;
    return { name: 'member', operation: 'sign-ups.submit', input, member, key };
  });
}

async function lengthRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const count of LENGTHS) {
    const world = await openGroup({ store: 'sqlite' });
    const formId = await publish(world, { capacity: 10_000 });
    await signUp(world, 'li', formId);
    await fillForm(world, formId, count);
    world.requests.reset();
    dataOf(await world.as('yu').call('sign-ups.list-sign-ups', { groupId: GROUP, formId }));
    const what = `first page of ${count.toLocaleString('en')} answers: store requests`;
    rows.push({ what, value: world.requests.total, unit: '', goal: 'the same at both' });
    await world.close();
  }
  return rows;
}
