import { signUps } from '../../server/documents/sign-ups';
import { completeCallOff } from '../../server/operations/sign-ups/call-off-sign-ups';
import { endByItself } from '../../server/operations/sign-ups/end-by-itself';
import { completeWithdrawal, withdrawErased } from '../../server/operations/sign-ups/withdraw';
import { memberIdOf } from '../support/seed-people';
import { expectBalance, openGroup, publish, signUp, stateOf } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

const COMPLETE = { withdraw: completeWithdrawal, 'call-off': completeCallOff } as const;

/** Li has the only place, Wang waits; a call begins to take Wang out of the list and dies; Li leaves, and Wang moves up. */
async function movedUpMeanwhile(world: World, kind: keyof typeof COMPLETE) {
  const formId = await publish(world, { capacity: 1, plusOnesMax: 0, waitlist: { max: 9, confirmMinutes: 0 } });
  const { signUpId } = await signUp(world, 'li', formId);
  const waiting = await signUp(world, 'wang', formId);
  const wang = await world.store.get(signUps, waiting.signUpId);
  const begun = await endByItself(world.ports, kind, { signUp: wang!, nowMs: world.clock.nowMs() });
  expect(await world.as('li').call('sign-ups.cancel', { signUpId, reason: '' })).toMatchObject({ ok: true });
  expect(await stateOf(world, waiting.signUpId)).toBe('confirmed');
  return { formId, signUpId: waiting.signUpId, begun: begun! };
}

describe.each(STORE_KINDS)('who moves up while they are being taken out of the waitlist, on %s', (store) => {
  it.each(['withdraw', 'call-off'] as const)(
    'keeps the place that was given, until it is given back (%s)',
    async (kind) => {
      const world = await openGroup({ store });
      const { formId, signUpId, begun } = await movedUpMeanwhile(world, kind);
      expect(await COMPLETE[kind](world.ports, begun)).toBe(false);
      expect(await stateOf(world, signUpId)).toBe('confirmed');
      await expectBalance(world, formId, 1);
      await world.close();
    },
  );

  it('is taken out of the place by the next run, and the place is free', async () => {
    const world = await openGroup({ store });
    const { formId, signUpId, begun } = await movedUpMeanwhile(world, 'withdraw');
    await completeWithdrawal(world.ports, begun);
    const deadlineMs = world.clock.nowMs() + 15_000;
    expect(await withdrawErased(world.ports, memberIdOf('wang'), deadlineMs)).toBe(true);
    expect(await stateOf(world, signUpId)).toBe('cancelled');
    await expectBalance(world, formId, 1);
    await world.close();
  });
});
