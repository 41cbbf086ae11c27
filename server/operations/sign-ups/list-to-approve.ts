import type { FormToApprove } from '../../../contracts/sign-up-staff-views';
import type { listToApprove as contract } from '../../../contracts/sign-ups-staff';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept } from '../../../domain/kernel/result';
import { forms, signUps } from '../../documents/sign-ups';
import type { ReadHandler } from '../../runtime/handler';

/** The group's forms with sign-ups that wait for a yes, the longest waiting first. Two reads besides the door's. */
export const listToApprove: ReadHandler<typeof contract> = async ({ groupId }, context) => {
  const { store } = context.ports;
  const found = await store.query(signUps, {
    equal: { groupId, state: 'pending' },
    order: { field: 'order', direction: 'up' },
    limit: LIMITS.getManyMax,
  });
  const formIds = [...new Set(found.map(({ formId }) => formId))];
  const known = formIds.length === 0 ? [] : await store.getMany(forms, formIds);
  const items = formIds.flatMap((formId, index): FormToApprove[] => {
    const of = found.filter((signUp) => signUp.formId === formId);
    const title = known[index]?.terms.title;
    return title === undefined ? [] : [{ formId, title, count: of.length, sinceMs: of[0]?.submittedAtMs ?? 0 }];
  });
  return accept({ items, isMore: found.length === LIMITS.getManyMax });
};
