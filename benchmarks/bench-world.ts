import { mkdirSync, rmSync } from 'node:fs';
import { openSqliteStore } from '../server/adapters/sqlite/open-sqlite-store';
import { newAccount, accounts } from '../server/documents/accounts';
import { COLLECTIONS } from '../server/documents/collections';
import { memberships, newMembership } from '../server/documents/memberships';
import { people } from '../server/documents/people';
import type { Ports } from '../server/ports/ports';
import { fakePorts } from '../tests/support/fake-ports';
import { FixedClock, shanghaiMs } from '../tests/support/fixed-clock';
import { memberIdOf, personDocument } from '../tests/support/seed-people';

export const BENCH_GROUP = 'g_bench';
const FOLDER = '.cache/bench';
const MEMBERS_PER_COMMIT = 500;
const STARTING_POINTS = 100_000;

export interface BenchWorld {
  readonly ports: Ports;
  readonly clock: FixedClock;
  /** The store's file, and a place on the same disk for what the engine does alone. */
  readonly path: string;
  readonly rawPath: string;
  close(): Promise<void>;
}

/** A store on the disk, with full durability, and a group of `memberCount` members who own points to spend. */
export async function openBenchWorld(memberCount: number): Promise<BenchWorld> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const clock = new FixedClock(shanghaiMs('2026-11-23 08:00'));
  const opened = openSqliteStore({ path: `${FOLDER}/store.sqlite`, collections: COLLECTIONS, nesting: 'trusted' });
  const ports: Ports = { ...fakePorts(clock), store: opened.store };
  await seedBenchMembers(ports, memberCount);
  return {
    ports,
    clock,
    path: `${FOLDER}/store.sqlite`,
    rawPath: `${FOLDER}/raw.sqlite`,
    close: async () => {
      await opened.close();
      rmSync(FOLDER, { recursive: true, force: true });
    },
  };
}

/** Names of one width, so that documents weigh the same whatever the number. */
export const nameOf = (index: number): string => `n${String(index).padStart(6, '0')}`;

/** Puts the members of the bench's group into a store. */
export async function seedBenchMembers(ports: Ports, memberCount: number): Promise<void> {
  for (let first = 0; first < memberCount; first += MEMBERS_PER_COMMIT) {
    await seedMembers(ports, first, Math.min(first + MEMBERS_PER_COMMIT, memberCount));
  }
}

function seedMembers(ports: Ports, from: number, to: number): Promise<void> {
  const nowMs = ports.clock.nowMs() - 86_400_000;
  return ports.store.transact(async (tx) => {
    for (let index = from; index < to; index += 1) {
      const name = nameOf(index);
      const role = index === 0 ? 'admin' : 'member';
      const person = personDocument(ports.keys, { name, groups: [{ groupId: BENCH_GROUP, role }] });
      const memberId = memberIdOf(name);
      const membership = {
        groupId: BENCH_GROUP,
        memberId,
        profile: person.profile,
        role,
        joinedBy: 'card',
        nowMs,
      } as const;
      await tx.create(people, person);
      await tx.create(memberships, newMembership(membership));
      await tx.create(accounts, wealthy(memberId, nowMs));
    }
  });
}

function wealthy(memberId: string, nowMs: number) {
  const lots = [{ expiresOn: '2027-12-31', points: STARTING_POINTS }];
  return { ...newAccount(memberId, nowMs), postedPoints: STARTING_POINTS, lots, nextExpiryDay: '2027-12-31' };
}
