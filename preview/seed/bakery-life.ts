import { weekdayOf } from '../../domain/kernel/business-day';
import { checkIn } from './daily-life';
import { dice } from './dice';
import type { Neighbour } from './neighbours';
import { WECHAT_GROUPS } from './personas';
import type { Stage, Step } from './stage';

const SATURDAY = 6;
const BAKERS = 14;
const OPENED = -28;

/** The small group: a dozen of the neighbours who bake on weekends. */
export function bakerySteps(stage: Stage, people: readonly Neighbour[], offset: number): readonly Step[] {
  const bakers = people.slice(20, 20 + BAKERS);
  if (offset === OPENED) return bakers.map((baker) => joining(stage, baker.openid));
  if (offset < OPENED || weekdayOf(stage.time.day(offset)) < SATURDAY) return [];
  return bakers
    .filter((baker) => dice(`bakes-${baker.openid}-${String(offset)}`).chance(0.6))
    .map(({ openid }, index) =>
      checkIn(stage, { openid, atMs: stage.time.at(offset, 900 + index * 3) }, ['baking', '']),
    );
}

function joining(stage: Stage, openid: string): Step {
  const atMs = stage.time.at(OPENED, 300);
  const deed = { openid, atMs, opengid: WECHAT_GROUPS.bakery };
  return { lane: openid, atMs, run: () => stage.cloud.act(deed, 'groups.join', { acceptsRules: true }) };
}
