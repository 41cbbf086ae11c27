import { operatorApi } from '../../contracts/operator-api';
import { boxes, chainTerms, closeNow, entriesOf, GROUP, join, openChain, openChainGroup } from '../support/chain-group';
import { memberIdOf } from '../support/seed-people';
import { EVERY_STORE, type World } from '../support/world';

const place = (name: string) => ({ name, address: '', asksBuilding: false, slots: [] });

/** What whoever only hands things over may call of a chain (decision 0017). */
const AT_THE_COUNTER = [
  ...['chains.list-pick-ups', 'chains.list-shipments', 'chains.look-at-address', 'chains.look-at-pick-up'],
  ...['chains.note-shipments', 'chains.pick-up', 'chains.read-address', 'chains.undo-pick-up'],
];

it('a verifier’s part of a chain is its counter', () => {
  const theirs = Object.entries(operatorApi).filter(
    ([name, { access }]) => name.startsWith('chains.') && access === 'verifier',
  );
  expect(theirs.map(([name]) => name).sort()).toEqual(AT_THE_COUNTER);
});

describe.each(EVERY_STORE)('who only hands over, on %s', (store) => {
  let world: World;
  let chainId: string;
  let entryId: string;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world, { points: [place('东门'), place('西门')] });
    entryId = (await join(world, 'li', { chainId, wish: boxes(1, { point: 1 }) })).entryId;
    await join(world, 'wang', { chainId, wish: boxes(2) });
    await closeNow(world, chainId);
  });
  afterEach(() => world.close());

  const su = () => world.as('su');

  it('sees who comes to their point, hands over there, and is named by it', async () => {
    const page = await su().call('chains.list-pick-ups', { chainId, state: 'waiting', point: 1 });
    expect(page).toMatchObject({ data: { items: [{ entryId, point: 1 }] } });
    expect(await su().call('chains.pick-up', { entryId, lines: [{ sku: 0, count: 1 }] })).toMatchObject({ ok: true });
    const [first] = await entriesOf(world, chainId);
    expect(first?.handOvers).toMatchObject([{ byMemberId: memberIdOf('su') }]);
  });

  it('runs nothing: neither opens, ends, cuts nor notes money', async () => {
    const refused = { ok: false, code: 'NOT_ALLOWED' };
    const terms = chainTerms(world);
    expect(await su().call('chains.create', { groupId: GROUP, terms })).toMatchObject(refused);
    expect(await su().call('chains.end', { chainId, manner: 'call-off', reason: '关' })).toMatchObject(refused);
    expect(await su().call('chains.declare-shortage', { chainId, sku: 0, arrivedCount: 0 })).toMatchObject(refused);
    expect(await su().call('chains.list-run-entries', { chainId, what: 'all' })).toMatchObject(refused);
    const note = { entryId, kind: 'paid', fen: 1, note: '' } as const;
    expect(await su().call('chains.note-payment', note)).toMatchObject(refused);
    expect(await su().call('chains.export', { chainId })).toMatchObject(refused);
  });

  it('is of this group, and so is whoever sees the chain', async () => {
    expect(await world.as('ke').call('chains.read', { chainId })).toMatchObject({ code: 'CHAIN_UNKNOWN' });
    const ofOthers = { entryId, lines: [{ sku: 0, count: 1 }] };
    expect(await world.as('fu').call('chains.pick-up', ofOthers)).toMatchObject({ code: 'ENTRY_UNKNOWN' });
  });
});
