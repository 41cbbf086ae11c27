import { dispatch } from '../../server/runtime/dispatch';
import { callerOf } from '../../server/runtime/caller';
import { memberHandlers } from '../../server/runtime/member-handlers';
import { memberApi } from '../../contracts/member-api';
import type { GroupHome } from '../../contracts/group-home';
import type { Arrival } from '../../contracts/groups';
import type { Ports } from '../../server/ports/ports';
import { PERSONAS, type Persona } from '../seed/personas';

/** A persona as the panel shows it: for members the note says how they stand now. */
export type DescribedPersona = Omit<Persona, 'tells'>;

const grouped = new Intl.NumberFormat('en-US');
const admitAll = { admit: () => true };

/** The personas with what can be seen of them now, asked in their own name. */
export async function describePersonas(ports: Ports): Promise<{ readonly personas: readonly DescribedPersona[] }> {
  return { personas: await Promise.all(PERSONAS.map((persona) => describe(ports, persona))) };
}

async function describe(ports: Ports, { tells, ...persona }: Persona): Promise<DescribedPersona> {
  if (tells === 'note') return persona;
  const arrival = await ask<Arrival>(ports, persona, ['groups.enter', {}]);
  if (arrival?.view !== 'member') return persona;
  const home = await ask<GroupHome>(ports, persona, ['groups.read-home', { groupId: arrival.groupId }]);
  if (home === null) return persona;
  const { totalCheckInDays, points } = home;
  return { ...persona, note: `${String(totalCheckInDays)} 天 · ${grouped.format(points.availablePoints)} 分` };
}

/** Reads as the persona, beside the journal of calls. */
async function ask<Data>(
  ports: Ports,
  persona: DescribedPersona,
  [operation, input]: readonly [operation: string, input: unknown],
): Promise<Data | null> {
  const { openid, opengid } = persona;
  const caller = callerOf(ports.keys, { openid, openGroupId: opengid, entrance: 'wx_client', requestId: 'panel' });
  const call = { caller, request: { operation, input }, ports, throttle: admitAll };
  const reply = await dispatch(memberApi, memberHandlers, call);
  return reply.ok ? (reply.data as Data) : null;
}
