import type { exportSignUps as contract } from '../../../contracts/sign-ups-staff';
import { businessDayAt } from '../../../domain/kernel/business-day';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { orderKey } from '../../documents/order';
import { signUpLooks } from '../../documents/sign-up-looks';
import { type SignUpDocument, signUps } from '../../documents/sign-ups';
import { keepFile } from '../../operations/groups/keep-file';
import { formOf } from '../../operations/sign-ups/form-of';
import type { Store } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { writeWorkbook } from '../export-my-data/write-workbook';
import { fileName as nameOf } from './copy';
import { signUpSheets } from './sign-up-sheets';

const KEPT_MS = 86_400_000;

/**
 * A form's sign-ups as a real xlsx, kept for a day under the caller's own prefix. It shows what is personal, so every member
 * in it reads who made it. The file is made before the record.
 */
export const exportSignUps: ChangeHandler<typeof contract> = async (input, context) => {
  const { person, ports, nowMs, operationId } = context;
  const { memberId } = person;
  const form = await formOf(ports.store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  const all = await allSignUps(ports.store, form.id);
  const content = await writeWorkbook(signUpSheets(form, all));
  const fileName = nameOf(form.terms.title, businessDayAt(nowMs));
  const fileId = await ports.files.keep(memberId, fileName, content);
  const id = operationId.replace('op_', 'lk_');
  return context.decide(async (tx) => {
    await keepFile(tx, ports.keys, { memberId, fileId, untilMs: nowMs + KEPT_MS, nowMs });
    await tx.create(signUpLooks, {
      ...{ id, schema: 1, formId: form.id, groupId: form.groupId, signUpId: '', kind: 'export' },
      byMemberId: memberId,
      atMs: nowMs,
      order: orderKey(nowMs, id),
    });
    return accept({
      reply: { fileId, fileName },
      groupId: form.groupId,
      subject: `sign-ups-exported:${form.id}`,
      facts: { formId: form.id, title: form.terms.title, count: all.length },
    });
  });
};

/** In the order in which they came. */
async function allSignUps(store: Store, formId: string): Promise<readonly SignUpDocument[]> {
  const found: SignUpDocument[] = [];
  for (;;) {
    const page = await store.query(signUps, {
      equal: { formId },
      range: { field: 'order', after: found.at(-1)?.order ?? '' },
      order: { field: 'order', direction: 'up' },
      limit: LIMITS.getManyMax,
    });
    found.push(...page);
    if (page.length < LIMITS.getManyMax) return found;
  }
}
