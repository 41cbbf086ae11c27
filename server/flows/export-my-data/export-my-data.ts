import type { exportMyData as contract } from '../../../contracts/people';
import { businessDayAt } from '../../../domain/kernel/business-day';
import { accept } from '../../../domain/kernel/result';
import { keepFile } from '../../operations/groups/keep-file';
import type { ChangeHandler } from '../../runtime/handler';
import { fileName as nameOf } from './copy';
import { everythingOf } from './everything-of';
import { sheetsOf } from './sheets';
import { writeWorkbook } from './write-workbook';

/** How long an export can be opened. */
const KEPT_MS = 86_400_000;

/**
 * Makes a file of everything the caller has here and keeps it under their own prefix for a day. The file is made before
 * the record: a retry may make another, and the one that nobody was told of is swept away.
 */
export const exportMyData: ChangeHandler<typeof contract> = async (_input, context) => {
  const { person, ports, nowMs } = context;
  const { memberId } = person;
  const everything = await everythingOf(ports.store, person);
  const content = await writeWorkbook(sheetsOf(everything, nowMs));
  const fileName = nameOf(businessDayAt(nowMs));
  const fileId = await ports.files.keep(memberId, fileName, content);
  return context.decide(async (tx) => {
    await keepFile(tx, ports.keys, { memberId, fileId, untilMs: nowMs + KEPT_MS, nowMs });
    return accept({ reply: { fileId, fileName }, subject: `export:${memberId}` });
  });
};
