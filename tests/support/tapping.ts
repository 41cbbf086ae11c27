import { memberApi } from '../../contracts/member-api';
import { operatorApi } from '../../contracts/operator-api';
import { insist } from './coupon-shop';
import type { World } from './world';

/** What one tap asks for, and who may. */
export interface Tap {
  readonly who: string;
  readonly operation: string;
  readonly input: object;
}

/** Every change of a context that a phone can ask for. */
export const changesIn = (context: string): readonly string[] =>
  [...Object.entries(memberApi), ...Object.entries(operatorApi)]
    .filter(([name, { effect }]) => name.startsWith(`${context}.`) && effect === 'change')
    .map(([name]) => name);

/**
 * Sends a tap in every wrong way before the right one, then the right one twice: with something that the phone never
 * sends, as somebody who runs another group (`elsewhere`), and with the same key once more after the answer, while
 * replies are lost and commits meet conflicts.
 */
export class Tapping {
  readonly done = new Set<string>();
  private count = 0;

  constructor(
    private readonly world: World,
    private readonly elsewhere: string,
  ) {}

  async tap({ who, operation, input }: Tap): Promise<Record<string, unknown>> {
    this.count += 1;
    const key = `key-of-the-tap-${String(this.count).padStart(6, '0')}`;
    const more = { ...input, priceFen: 1 };
    expect(await this.world.as(who).send(operation, more)).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    const foreign = await this.world.as(this.elsewhere).send(operation, input);
    expect(foreign.ok ? operation : foreign.code).toMatch(/_UNKNOWN$|^NOT_ALLOWED$/);
    this.world.hostile?.setFaults({ lostReply: 0.2, conflictAtCommit: 0.1 });
    const first = await insist(this.world.as(who), { operation, input, key });
    const again = await insist(this.world.as(who), { operation, input, key });
    this.world.hostile?.setFaults({});
    expect([operation, first.ok ? '' : first.code]).toEqual([operation, '']);
    expect(again).toEqual(first);
    this.done.add(operation);
    return first.ok ? (first.data as Record<string, unknown>) : {};
  }
}
