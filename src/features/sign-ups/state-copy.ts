import type { SignUpState } from '@domain/sign-ups/sign-up';
import type { Tint } from '@/ui/tint';

interface StateLook {
  readonly tag: string;
  readonly tint?: Tint;
}

/** How a sign-up stands, as its tag says it. */
export const STATE_LOOKS: Readonly<Record<SignUpState, StateLook>> = {
  confirmed: { tag: '报名成功', tint: 'leaf' },
  pending: { tag: '等确认', tint: 'sky' },
  returned: { tag: '要补充', tint: 'apricot' },
  waiting: { tag: '候补中', tint: 'sky' },
  offered: { tag: '轮到你了', tint: 'apricot' },
  cancelled: { tag: '已取消' },
  declined: { tag: '没通过', tint: 'danger' },
  lapsed: { tag: '没赶上' },
};

const ATTENDED: StateLook = { tag: '已签到', tint: 'leaf' };
const CALLED_OFF: StateLook = { tag: '不办了', tint: 'apricot' };

interface Standing {
  readonly state: SignUpState;
  readonly attendedAtMs: number | null;
  readonly isCalledOff?: boolean;
}

/** Being there counts more than having been let in; an event that is called off lets everybody go, and turns nobody down. */
export function lookOf({ state, attendedAtMs, isCalledOff = false }: Standing): StateLook {
  if (attendedAtMs !== null) return ATTENDED;
  return isCalledOff ? CALLED_OFF : STATE_LOOKS[state];
}
