import { DATA_MAP } from '../../server/documents/data-map/data-map';
import { finishErasures } from '../../server/jobs/finish-erasures';
import type { Ports } from '../../server/ports/ports';
import type { Collection, Document, Query, Store } from '../../server/ports/store';
import { dataOf } from '../support/neighbourhood';
import { readingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const LI = memberIdOf('li');

/** Notes by which fields of which collection a person is looked for. */
function noteLooks(ports: Ports): Set<string> {
  const looks = new Set<string>();
  const { store } = ports;
  const query = store.query.bind(store);
  (store as { query: Store['query'] }).query = <Doc extends Document>(from: Collection<Doc>, asked: Query<Doc>) => {
    for (const [field, value] of Object.entries(asked.equal)) if (value === LI) looks.add(`${from.name}.${field}`);
    return query(from, asked);
  };
  const get = store.get.bind(store);
  (store as { get: Store['get'] }).get = <Doc extends Document>(from: Collection<Doc>, id: string) => {
    if (id === LI) looks.add(`${from.name}.id`);
    return get(from, id);
  };
  return looks;
}

const ownersOf = (collection: string): readonly string[] =>
  Object.entries(DATA_MAP.find((data) => data.collection === collection)?.fields ?? {}).flatMap(([field, of]) =>
    of === 'owner' ? [field] : [],
  );

/** Read by the door of every call, by the digest of the openid. */
const BY_THE_DOOR = 'people';

describe.each(STORE_KINDS)('what the data map says of a person, on %s', (store) => {
  let world: World;
  let looks: Set<string>;
  beforeEach(async () => {
    ({ world } = await readingGroup({ store }));
    looks = noteLooks(world.ports);
  });
  afterEach(() => world.close());

  it('is in the file that they take home', async () => {
    dataOf(await world.as('li').call('groups.export-my-data', {}));
    const promised = DATA_MAP.filter((data) => data.export === 'sheet' && data.collection !== BY_THE_DOOR);
    const missing = promised.filter(
      ({ collection }) => ![...ownersOf(collection), 'id'].some((field) => looks.has(`${collection}.${field}`)),
    );
    expect(promised.length).toBeGreaterThan(15);
    expect(missing.map(({ collection }) => collection)).toEqual([]);
  });

  it('is looked for by an erasure under every name it has', async () => {
    dataOf(await world.as('li').call('groups.erase-me', { understands: true }));
    await finishErasures(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });
    const promised = DATA_MAP.filter(
      ({ erasure, collection }) => ['removed', 'blanked'].includes(erasure) && collection !== BY_THE_DOOR,
    ).flatMap(({ collection }) => ownersOf(collection).map((field) => `${collection}.${field}`));
    expect(promised.length).toBeGreaterThan(15);
    expect(promised.filter((look) => !looks.has(look))).toEqual([]);
  });
});
