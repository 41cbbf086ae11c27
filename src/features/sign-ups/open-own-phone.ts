import { askMember } from '@/platform/member-client';
import type { FormRef } from './event-page';

/** Asks the server for the number behind a code of WeChat's button; null where it is not to be had. */
export async function openOwnPhone({ groupId, formId }: FormRef, code: string): Promise<string | null> {
  const answer = await askMember('sign-ups.open-phone', { groupId, formId, code });
  return answer.ok ? answer.data.phone : null;
}
