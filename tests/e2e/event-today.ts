import type { Gateway } from '../../preview/gateway/start-gateway';
import type { FormTerms } from '../../domain/sign-ups/form-terms';
import { demoPersona } from './demo-cloud';
import { asking } from './screens';

const HOUR_MS = 3_600_000;

/** An event that is on today, so that its door is open; published as the owner's phone would. */
export async function publishToday(
  cloud: Gateway,
  change: Partial<FormTerms> = {},
): Promise<{ groupId: string; formId: string }> {
  const nowMs = Date.now();
  const terms: FormTerms = {
    ...{ title: '今天义卖', introText: '', placeText: '东门', feeNote: '', sensitivity: 'none', questions: [] },
    event: { startsAtMs: nowMs - HOUR_MS, endsAtMs: nowMs + 2 * HOUR_MS },
    opensAtMs: nowMs - HOUR_MS,
    closesAtMs: nowMs + HOUR_MS,
    capacity: 5,
    perMember: { max: 1, per: 'form' },
    ...{ plusOnesMax: 0, approval: false, waitlist: null, cancelUntil: 'close', editUntil: 'close' },
    ...{ attendancePoints: 10, selfCheckIn: true, walkIns: true, showsNames: true },
    ...change,
  };
  const { groupId } = await asking(cloud, 'member', demoPersona('susu'))<{ groupId: string }>('groups.enter', {});
  const input = { groupId, terms };
  const ask = asking(cloud, 'operator', demoPersona('susu'));
  const { formId } = await ask<{ formId: string }>('sign-ups.publish-form', input, 'key-of-todays-event');
  return { groupId, formId };
}
