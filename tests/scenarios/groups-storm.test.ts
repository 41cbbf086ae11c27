import { accounts } from '../../server/documents/accounts';
import { memberships, type MembershipDocument } from '../../server/documents/memberships';
import { ORGANISATION_ID, organisations } from '../../server/documents/organisation';
import { people, type PersonDocument } from '../../server/documents/people';
import { finishErasures } from '../../server/jobs/finish-erasures';
import { openNeighbourhood, WUTONG, WUTONG_CARD } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import type { World } from '../support/world';

const FAULTS = { lostReply: 0.1, conflictAtWrite: 0.1, conflictAtCommit: 0.1, errorBefore: 0.03, staleSnapshot: 0.1 };
const AGAIN = new Set(['TRY_AGAIN', 'UNDECIDED']);
const NAMES = ['li', 'wang', 'an', 'chen', 'dong'] as const;

/** A phone that sends the same tap again until it knows. */
async function tap(world: World, name: string, step: Step): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const reply = await world.as(name).send(step.operation, step.input, { card: WUTONG_CARD, key: step.key });
    if (!reply.ok && reply.code === 'INTERNAL') throw new Error(`${step.operation} of ${name} met a bug`);
    if (reply.ok || !AGAIN.has(reply.code)) return;
  }
  throw new Error(`${step.operation} of ${name} never ended`);
}

interface Step {
  readonly operation: string;
  readonly input: unknown;
  readonly key: string;
}

function stepsOf(name: string): readonly Step[] {
  const groupId = WUTONG;
  const memberId = memberIdOf(name);
  const profile = { name: `${name}的新名字`, avatarFileId: null, showsName: true };
  const steps: readonly (readonly [string, string, unknown])[] = [
    [name, 'groups.join', { acceptsRules: true }],
    [name, 'groups.edit-profile', profile],
    ['ping', 'groups.set-role', { groupId, memberId, role: 'assistant' }],
    [name, 'groups.leave', { groupId }],
    [name, 'groups.join', { acceptsRules: true }],
    ['su', 'groups.set-office', { memberId, office: 'verifier', holds: true }],
    ['ping', 'groups.remove-member', { groupId, memberId, reason: '测试' }],
  ];
  return steps.map(([by, operation, input], at) => ({
    operation,
    input,
    key: `${by}-does-${String(at)}-to-${name}-000`,
  }));
}

async function all<Doc>(read: (after: string) => Promise<readonly (Doc & { readonly id: string })[]>): Promise<Doc[]> {
  const found: Doc[] = [];
  for (let after = ''; ;) {
    const page = await read(after);
    found.push(...page);
    if (page.length < 100) return found;
    after = page.at(-1)?.id ?? after;
  }
}

const everybody = (world: World): Promise<PersonDocument[]> =>
  all((after) => world.store.query(people, { equal: {}, range: { field: 'id', after }, limit: 100 }));
const everyMembership = (world: World): Promise<MembershipDocument[]> =>
  all((after) => world.store.query(memberships, { equal: {}, range: { field: 'id', after }, limit: 100 }));

describe.each([1, 2, 3, 4, 5, 6])('a storm of joining, leaving and changing, seed %i', (seed) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store: 'hostile', seed });
    world.hostile?.setFaults(FAULTS);
    const actor = (step: Step): string => step.key.split('-')[0] ?? '';
    await Promise.all(
      NAMES.map(async (name) => {
        for (const step of stepsOf(name)) await tap(world, actor(step), step);
        if (name === 'wang' || name === 'dong') {
          await tap(world, name, {
            operation: 'groups.erase-me',
            input: { understands: true },
            key: `erase-${name}-000000`,
          });
        }
      }),
    );
    world.hostile?.setFaults({});
    await finishErasures(world.ports, { deadlineMs: world.clock.nowMs() + 10_000 });
  });
  afterEach(() => world.close());

  it('leaves the door, the memberships, the purses and the offices saying the same', async () => {
    const persons = await everybody(world);
    const active = (await everyMembership(world)).filter((membership) => membership.status === 'active');
    const fromMemberships = active.map(({ memberId, groupId, role }) => `${memberId} ${groupId} ${role}`).sort();
    const fromDoors = persons.flatMap(({ memberId, groups }) =>
      groups.map(({ groupId, role }) => `${memberId} ${groupId} ${role}`),
    );
    expect(fromDoors.sort()).toEqual(fromMemberships);

    for (const { memberId, profile } of persons) {
      expect(await world.store.get(accounts, memberId)).toMatchObject({ status: 'open' });
      for (const membership of active.filter((one) => one.memberId === memberId)) {
        expect(membership.profile).toEqual(profile);
      }
    }
    const organisation = await world.store.get(organisations, ORGANISATION_ID);
    const offices = organisation?.offices.map(({ memberId, role }) => `${memberId} ${role}`).sort();
    expect(persons.flatMap(({ memberId, roles }) => roles.map((role) => `${memberId} ${role}`)).sort()).toEqual(
      offices,
    );
  });

  it('leaves of the erased no name and no open purse', async () => {
    const persons = await everybody(world);
    const known = new Set(persons.map((person) => person.memberId));
    const gone = (await everyMembership(world)).filter((membership) => !known.has(membership.memberId));
    expect(gone.length).toBeGreaterThanOrEqual(2);
    for (const membership of gone) {
      expect(membership).toMatchObject({ status: 'erased', role: 'member', tags: [], profile: { name: '' } });
      expect(await world.store.get(accounts, membership.memberId)).toMatchObject({ status: 'closed' });
    }
  });
});
