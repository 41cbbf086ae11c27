import { createJsonLog } from '../../server/adapters/system/json-log';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { codeOfCoupon } from '../../server/operations/coupons/coupon-code';
import { people } from '../../server/documents/people';
import { personIdOf } from '../../server/runtime/caller';
import { invitationOf } from '../support/neighbourhood';
import { openidOf } from '../support/seed-people';
import { withGrants, withTemplate } from '../support/reminding';
import { publish, openShop, showToken, buy, GROUP, scan } from '../support/coupon-shop';
import type { World } from '../support/world';

const NAME = '李小满';
const PHONE = '13800138000';
const TEXT = `我是${NAME}，电话 ${PHONE}`;

/** Whatever looks like somebody or like a key to something. */
const PERSONAL = [/\bo-(?:new|li|su|an)\b/, /pe_[\w-]+/, /1[3-9]\d{9}/, /[\u4e00-\u9fff]/, /sealed/i];

/** Makes every transaction fail the way a bug would, with all it knows in its message. */
function breakStore(world: World): void {
  const fail = (): Promise<never> => Promise.reject(new TypeError(`a bug of ${openidOf('new')}\n    at ${TEXT}`));
  Object.assign(world.store, { transact: fail, query: fail });
}

describe('the log of a day', () => {
  let world: World;
  const shown: string[] = [];
  /** What the ports were told, and what the real log makes of errors. */
  const lines: string[] = [];
  beforeAll(async () => {
    world = await openShop({ store: 'sqlite' });
    world.textCheck.verdicts.set(TEXT, 'pending');
    const invitationCode = await invitationOf(world, GROUP, 'an');
    await world.as('new').call('groups.join', { invitationCode, acceptsRules: true });
    await world.as('new').call('groups.edit-profile', { name: NAME, avatarFileId: null, showsName: true });
    await world.as('new').call('groups.complain', { groupId: GROUP, text: TEXT });
    const batchId = await publish(world);
    const { couponId } = await buy(world, 'li', batchId);
    const token = await showToken(world, 'li', couponId);
    const code = codeOfCoupon(world.ports.keys, couponId, world.ports.keys.currentKeyId) ?? '';
    const ticket = await scan(world, 'su', { owner: 'li', couponId });
    shown.push(invitationCode, token, code, ticket);
    await world.as('su').send('coupons.look-up-code', { code: '0000-0000-0000-0000-0' });
    await world.as('su').send('coupons.look-up-code', { code });
    await world.as('su').call('coupons.redeem', { ticket });
    await withTemplate(world, 'coupon-used');
    await withGrants(world, 'li', 3);
    world.notifier.answer = 'failed';
    for (let run = 0; run < 9; run += 1) {
      await deliverOutbox(world.ports, { deadlineMs: Number.MAX_SAFE_INTEGER });
      world.clock.advance(240_000);
    }
    await world.as('new').send(`groups.${TEXT}`, { [TEXT]: TEXT });
    breakStore(world);
    await world.as('new').send('groups.complain', { groupId: GROUP, text: TEXT });
    await world.as('new').send('groups.join', { invitationCode, acceptsRules: true });
    await world.as('su').send('coupons.look-up-code', { code });
    await world.as('su').send('coupons.redeem', { ticket });
    await world.as('new').send('groups.list-activity', { groupId: GROUP });
    const log = createJsonLog((line) => lines.push(line));
    for (const { event, error } of world.log.errors) log.error(event, {}, error);
    lines.push(...world.log.lines);
  });

  it('says something', () => {
    expect(lines.some((line) => line.includes('outbox-quarantined'))).toBe(true);
    expect(world.log.errors.length).toBeGreaterThanOrEqual(4);
  });

  it.each(PERSONAL.map((pattern) => [String(pattern), pattern] as const))('holds nothing like %s', (_text, pattern) => {
    expect(lines.filter((line) => pattern.test(line))).toEqual([]);
  });

  it('holds no code, token or ticket, whole or in part', () => {
    expect(shown.every((secret) => secret.length >= 8)).toBe(true);
    const parts = shown.flatMap((secret) => [secret.slice(0, 8), secret.slice(-8)]);
    expect(lines.filter((line) => parts.some((part) => line.includes(part)))).toEqual([]);
  });

  it('names a person in the store only where the person is kept', async () => {
    const id = personIdOf(world.ports.keys, openidOf('new'));
    expect((await world.store.get(people, id))?.profile.name).toBe(NAME);
  });
});
