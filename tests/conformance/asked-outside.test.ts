import { createWorld, EVERY_STORE, type World } from '../support/world';

/** How each port is asked for something, as an operation would. */
const ASKS: readonly (readonly [string, (world: World) => Promise<unknown>])[] = [
  ['files.link', ({ ports }) => ports.files.link('f')],
  ['textCheck.check', ({ ports }) => ports.textCheck.check('', { openid: '', kind: 'post' } as never)],
  ['imageCheck.ask', ({ ports }) => ports.imageCheck.ask({} as never)],
  ['riskCheck.rank', ({ ports }) => ports.riskCheck.rank({} as never)],
  ['notifier.send', ({ ports }) => ports.notifier.send({} as never)],
  ['miniCode.draw', ({ ports }) => ports.miniCode.draw({} as never)],
  ['phoneNumbers.open', ({ ports }) => ports.phoneNumbers.open({} as never)],
];

/** Every story ends with this question, so none can pass that holds locks while somebody else takes their time (R-P8). */
describe.each(EVERY_STORE)('a story on %s', (store) => {
  it.each(ASKS)('fails at its end when %s was asked inside a transaction', async (name, ask) => {
    const world = await createWorld({ store });
    await world.ports.store.transact(() => ask(world));
    await expect(world.close()).rejects.toThrow(`${name} is asked inside a transaction`);
  });

  it('passes when they were asked before and after, and a slot was named inside', async () => {
    const world = await createWorld({ store });
    for (const [, ask] of ASKS) await ask(world);
    const { files } = world.ports;
    await world.ports.store.transact(() => Promise.resolve(files.slot({ memberId: 'm', purpose: 'avatar' }, 'a')));
    for (const [, ask] of ASKS) await ask(world);
    await expect(world.close()).resolves.toBeUndefined();
  });
});
