import type { Plan } from '../plan/plan';

export type StillFails = (plan: Plan) => Promise<boolean>;

/** A smaller plan that fails as well: acts are left out in ever smaller pieces, then kinds of faults. */
export async function shrink(plan: Plan, stillFails: StillFails): Promise<Plan> {
  const fewer = await withFewerActs(plan, stillFails);
  return withFewerFaults(fewer, stillFails);
}

async function withFewerActs(plan: Plan, stillFails: StillFails): Promise<Plan> {
  let smallest = plan;
  let size = plan.acts.length;
  while (size > 1) {
    size = Math.ceil(size / 2);
    smallest = await withoutPieces(smallest, size, stillFails);
  }
  return smallest;
}

/** Tries to do without every piece of so many acts. */
async function withoutPieces(plan: Plan, size: number, stillFails: StillFails): Promise<Plan> {
  let smallest = plan;
  let at = 0;
  while (at < smallest.acts.length) {
    const candidate = { ...smallest, acts: [...smallest.acts.slice(0, at), ...smallest.acts.slice(at + size)] };
    if (await stillFails(candidate)) smallest = candidate;
    else at += size;
  }
  return smallest;
}

async function withFewerFaults(plan: Plan, stillFails: StillFails): Promise<Plan> {
  let smallest = plan;
  for (const calmer of calmerPlans(plan)) {
    const candidate = calmer(smallest);
    if (await stillFails(candidate)) smallest = candidate;
  }
  return smallest;
}

/** Each sets one kind of fault to never. */
function calmerPlans(plan: Plan): readonly ((from: Plan) => Plan)[] {
  return (['store', 'network', 'processes'] as const).flatMap((part) =>
    Object.keys(plan[part]).map((kind) => (from: Plan): Plan => ({ ...from, [part]: { ...from[part], [kind]: 0 } })),
  );
}
