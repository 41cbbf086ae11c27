import { COLLECTIONS } from '../../server/documents/collections';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { eraseAnswers } from '../../server/jobs/erase-answers';
import { finishErasures } from '../../server/jobs/finish-erasures';
import { everythingOf } from '../../server/flows/export-my-data/everything-of';
import { people } from '../../server/documents/people';
import { signUps } from '../../server/documents/sign-ups';
import type { Store, Transaction } from '../../server/ports/store';
import { newGate } from '../support/gate';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { snapshotStore } from '../support/store-snapshot';
import { allSignUps, GROUP, openGroup, PHONE, publish, signUp } from '../support/sign-up-group';
import { formAfter, openDue, setRegular, WEEK_MS, weekly } from '../support/weekly-event';
import { withStore } from '../support/with-store';
import { STORE_KINDS } from '../support/world';

const NUMBER = '13812345678';

describe.each(STORE_KINDS)('a regular who has everything erased, on %s', (store) => {
  it('can take along what is kept, leaves nothing of it in the store, and is signed up for nothing more', async () => {
    const world = await openGroup({ store });
    const { formId, seriesId, terms } = await weekly(world, { questions: [PHONE] });
    const { signUpId } = await signUp(world, 'li', formId, { answers: { phone: NUMBER } });
    dataOf(await setRegular(world, 'li', signUpId));
    const person = await world.store.query(people, { equal: { memberId: memberIdOf('li') }, limit: 1 });
    const kept = person[0] === undefined ? null : await everythingOf(world.store, person[0]);
    expect(kept?.regulars.map(({ answers }) => answers)).toEqual([{ phone: NUMBER }]);
    dataOf(await world.as('li').call('groups.erase-me', { understands: true }));
    await finishErasures(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });
    expect(await snapshotStore(world.store, COLLECTIONS)).not.toContain(NUMBER);
    world.clock.advance(WEEK_MS - DAY_MS);
    await openDue(world);
    const next = await formAfter(world, seriesId, terms, 1);
    expect(next).toBeDefined();
    expect(await allSignUps(world, next?.id ?? '')).toEqual([]);
    await world.close();
  });
});

describe('a member who goes while a call of theirs is under way', () => {
  it('is found by the next run where that call still signed them up', async () => {
    const world = await openGroup({ store: 'hostile' });
    const formId = await publish(world, { questions: [PHONE], capacity: 5 });
    const gate = newGate();
    const erased = gate.reached.then(async () => {
      const reply = await world.as('li').call('groups.erase-me', { understands: true });
      gate.open();
      return reply;
    });
    // The call has read who they are, and writes after they have gone: on this store neither meets the other.
    const late = (store: Store): Partial<Store> => ({
      transact: (work) =>
        store.transact((tx) =>
          work({
            ...bound(tx),
            create: async (into, document) => {
              if (into.name === signUps.name) await gate.wait();
              await tx.create(into, document);
            },
          }),
        ),
    });
    const call = await withStore(world, late, () => signUp(world, 'li', formId, { answers: { phone: NUMBER } }));
    expect(call.state).toBe('confirmed');
    expect(await erased).toMatchObject({ ok: true });
    expect(await snapshotStore(world.store, COLLECTIONS)).toContain(NUMBER);
    world.clock.advance(30_000);
    const budget = { deadlineMs: world.clock.nowMs() + 60_000 };
    await deliverOutbox(world.ports, budget);
    const report = await finishErasures(world.ports, budget);
    expect(report).toEqual({ finishedCount: 1, unfinishedCount: 0 });
    expect(await snapshotStore(world.store, COLLECTIONS)).not.toContain(NUMBER);
    expect(await allSignUps(world, formId)).toMatchObject([{ state: 'cancelled' }]);
    await world.close();
  });
});

const bound = (tx: Transaction): Transaction => ({
  get: (from, id) => tx.get(from, id),
  create: (into, document) => tx.create(into, document),
  replace: (into, previous, next) => tx.replace(into, previous, next),
  touch: (into, previous) => tx.touch(into, previous),
  remove: (from, previous) => tx.remove(from, previous),
});

describe.each(STORE_KINDS)('a walk-in without an account, on %s', (store) => {
  it('has no name any more thirty days after the event: it is nowhere in the store, and the place still counts', async () => {
    const world = await openGroup({ store });
    const formId = await publish(world);
    const key = { groupId: GROUP, formId };
    world.clock.advance(5 * DAY_MS);
    dataOf(await world.as('su').call('sign-ups.add-walk-in', { ...key, name: '王奶奶', places: 2 }));
    const budget = () => ({ deadlineMs: world.clock.nowMs() + 60_000 });
    const holds = async () => (await snapshotStore(world.store, COLLECTIONS)).includes('王奶奶');
    world.clock.setMs(Date.parse('2026-12-29T00:00:00+08:00') - 1);
    expect(await eraseAnswers(world.ports, budget())).toEqual({ erasedCount: 0 });
    expect(await holds()).toBe(true);
    world.clock.advance(1);
    expect(await eraseAnswers(world.ports, budget())).toEqual({ erasedCount: 1 });
    expect(await holds()).toBe(false);
    expect(await eraseAnswers(world.ports, budget())).toEqual({ erasedCount: 0 });
    const list = dataOf(await world.as('yu').call('sign-ups.list-sign-ups', key)).items;
    expect(list).toMatchObject([{ memberId: '', places: 2, state: 'confirmed' }]);
    expect(list[0]?.who.name).not.toBe('');
    await world.close();
  });

  it('keeps it as long as an event that was put off', async () => {
    const world = await openGroup({ store });
    const formId = await publish(world);
    const key = { groupId: GROUP, formId };
    world.clock.advance(5 * DAY_MS);
    dataOf(await world.as('su').call('sign-ups.add-walk-in', { ...key, name: '王奶奶', places: 1 }));
    const { terms } = dataOf(await world.as('li').call('sign-ups.read-form', key)).form;
    const { startsAtMs, endsAtMs } = terms.event ?? { startsAtMs: 0, endsAtMs: 0 };
    const later = { startsAtMs: startsAtMs + DAY_MS, endsAtMs: endsAtMs + DAY_MS };
    const closesAtMs = terms.closesAtMs + 2 * DAY_MS;
    dataOf(await world.as('an').call('sign-ups.edit-form', { ...key, terms: { ...terms, event: later, closesAtMs } }));
    const budget = { deadlineMs: Number.MAX_SAFE_INTEGER };
    world.clock.setMs(Date.parse('2026-12-29T00:00:00+08:00'));
    expect(await eraseAnswers(world.ports, budget)).toEqual({ erasedCount: 0 });
    world.clock.advance(DAY_MS);
    expect(await eraseAnswers(world.ports, budget)).toEqual({ erasedCount: 1 });
    await world.close();
  });
});
