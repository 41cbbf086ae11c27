import { readFileSync } from 'node:fs';
import { dataMapPage } from '../../scripts/data-map-page';
import { COLLECTIONS } from '../../server/documents/collections';
import { couponStocks } from '../../server/documents/coupons';
import { DATA_MAP } from '../../server/documents/data-map/data-map';
import { groups, newGroup } from '../../server/documents/groups';
import type { Store } from '../../server/ports/store';
import { createWorld, STORE_KINDS, type World } from '../support/world';

/** As far as formatting goes, two equal pages. */
const bare = (page: string): string => page.replace(/\s+/g, ' ').replace(/-{3,}/g, '---');

const group = newGroup({ groupId: 'g', name: '书友', type: 'interest', createdBy: 'm', nowMs: 1 });

describe('the data map', () => {
  it('has every collection once', () => {
    expect(DATA_MAP.map(({ collection }) => collection).sort()).toEqual(COLLECTIONS.map(({ name }) => name).sort());
  });

  it('says of all whose it is, why it is kept and for how long', () => {
    for (const { purpose, retention, export: taken } of DATA_MAP)
      expect([purpose, retention, taken].every((text) => text !== '')).toBe(true);
  });

  it('has an owner wherever something is personal, and lets an erasure take it', () => {
    const kept = DATA_MAP.filter(({ fields, erasure }) => {
      const kinds = Object.values(fields);
      return kinds.includes('personal') && !(kinds.includes('owner') && ['removed', 'blanked'].includes(erasure));
    });
    // The words of whoever adjusted are sealed by the ledger's hash (L4).
    expect(kept.map(({ collection }) => collection)).toEqual(['entries']);
  });

  it('knows of nobody in what is about nobody', () => {
    const about = DATA_MAP.filter(
      ({ erasure, fields }) =>
        erasure === 'nobody' && Object.values(fields).some((of) => /owner|personal|deed/.test(of)),
    );
    expect(about).toEqual([]);
  });

  it('stands in docs/data-map.md', () => {
    expect(bare(readFileSync('docs/data-map.md', 'utf8'))).toBe(bare(dataMapPage()));
  });
});

describe.each(STORE_KINDS)('a story on %s', (store) => {
  let world: World;
  let real: Store;
  beforeEach(async () => {
    world = await createWorld({ store });
    real = world.ports.store;
  });

  const strange = { ...group, phone: '13900000000' };

  it('ends well when what it writes and asks is declared', async () => {
    await real.transact((tx) => tx.create(groups, group));
    await real.query(groups, { equal: { status: 'active' }, order: { field: 'order', direction: 'up' }, limit: 1 });
    await world.close();
  });

  it('fails when anything writes a field that the data map does not name', async () => {
    await real.transact((tx) => tx.create(groups, strange));
    await expect(world.close()).rejects.toThrow('the data map knows no groups.phone');
  });

  it('fails when a change adds such a field', async () => {
    await real.transact((tx) => tx.create(groups, group));
    await real.transact(async (tx) => {
      const found = await tx.get(groups, 'g');
      if (found !== null) await tx.replace(groups, found, strange);
    });
    await expect(world.close()).rejects.toThrow('the data map knows no groups.phone');
  });

  it('fails when a guarded update sets such a field', async () => {
    await real.guarded(couponStocks, 'b', { where: {}, patch: { set: { phone: '1' } as object } });
    await expect(world.close()).rejects.toThrow('the data map knows no coupon-stocks.phone');
  });

  it('fails when anything asks what is not listed', async () => {
    await real.count(groups, { equal: { status: 'active' } });
    await expect(world.close()).rejects.toThrow('does not list groups: status >');
  });
});
