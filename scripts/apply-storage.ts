import type { PlanReport } from './apply-plan';
import type { CloudManager } from './cloud-manager';

/** Everybody sees a picture whose id they were given, and nobody writes where another's phone may write. */
const OWN_WRITES = 'READONLY';

/** Sets who may read and write stored files; changes nothing where it is set. */
export async function applyStorage({ storage }: Pick<CloudManager, 'storage'>): Promise<PlanReport> {
  const found = await storage.getStorageAcl();
  if (found === OWN_WRITES) return { made: [], drift: [] };
  await storage.setStorageAcl(OWN_WRITES);
  return { made: [`云存储权限改为「所有用户可读，仅创建者可读写」（原为 ${found}）`], drift: [] };
}
