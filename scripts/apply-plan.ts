import { CLOSED_RULE, type CloudPlan, type PlannedCollection } from './cloud-plan';
import type { CloudManager, FoundIndex, NewIndex } from './cloud-manager';

/** What a run did, and what it found that is not as declared and left alone, in sentences. */
export interface PlanReport {
  readonly made: readonly string[];
  readonly drift: readonly string[];
}

const PAGE = 100;
/** Indexes that every collection has from the start. */
const BUILT_IN = ['_id_', '_openid_1'];

/**
 * Brings an environment's database to the plan: creates what is missing, closes what is open, and takes nothing away. A run
 * that is cut off is finished by the next; a run over a finished environment changes nothing.
 */
export async function applyPlan(manager: CloudManager, plan: CloudPlan, environmentId: string): Promise<PlanReport> {
  const found = await collectionNames(manager);
  const reports: PlanReport[] = [];
  for (const planned of plan.collections) {
    const made = found.includes(planned.name) ? [] : [`新建集合 ${planned.name}`];
    if (made.length > 0) await manager.database.createCollection(planned.name);
    reports.push({ made, drift: [] });
    reports.push(await closeCollection(manager, planned, environmentId));
    reports.push(await buildIndexes(manager, planned));
  }
  const planned = plan.collections.map(({ name }) => name);
  const strange = found.filter((name) => !planned.includes(name)).map((name) => `集合 ${name} 不在声明里，没有动它`);
  return {
    made: reports.flatMap(({ made }) => made),
    drift: [...reports.flatMap(({ drift }) => drift), ...strange],
  };
}

async function collectionNames({ database }: CloudManager): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    const page = await database.listCollections({ MgoLimit: PAGE, MgoOffset: names.length });
    names.push(...page.Collections.map(({ CollectionName }) => CollectionName));
    if (page.Collections.length === 0 || names.length >= page.Pager.Total) return names;
  }
}

/** An open collection is a hole, not a matter of taste, so it is closed and said. */
async function closeCollection(
  manager: CloudManager,
  { name }: PlannedCollection,
  environmentId: string,
): Promise<PlanReport> {
  const service = manager.commonService('tcb', '2018-06-08');
  const which = { EnvId: environmentId, CollectionName: name };
  const { AclTag, Rule } = await service.call({ Action: 'DescribeSafeRule', Param: which });
  if (AclTag === 'ADMINONLY' || (AclTag === 'CUSTOM' && isClosed(Rule))) return { made: [], drift: [] };
  const closing = { ...which, AclTag: 'CUSTOM', Rule: JSON.stringify(CLOSED_RULE) } as const;
  await service.call({ Action: 'ModifySafeRule', Param: closing });
  return { made: [`关闭集合 ${name} 对小程序端的读写（原为 ${AclTag ?? '未设置'}）`], drift: [] };
}

function isClosed(rule: string | null | undefined): boolean {
  try {
    const { read, write, ...others } = JSON.parse(rule ?? '') as Readonly<Record<string, unknown>>;
    return read === false && write === false && Object.keys(others).length === 0;
  } catch {
    return false;
  }
}

async function buildIndexes({ database }: CloudManager, { name, indexes }: PlannedCollection): Promise<PlanReport> {
  const { Indexes } = await database.describeCollection(name);
  const found = (Indexes ?? []).filter(({ Name }) => !BUILT_IN.includes(Name));
  const has = (index: readonly string[]): boolean => found.some((one) => keysOf(one) === plannedKeys(index));
  const missing = indexes.filter((index) => !has(index));
  if (missing.length > 0) await database.updateCollection(name, { CreateIndexes: missing.map(newIndex) });
  return {
    made: missing.map((index) => `集合 ${name} 建索引 ${index.join(' + ')}`),
    drift: found.flatMap((one) => driftOf(one, { name, indexes })),
  };
}

function driftOf(index: FoundIndex, { name, indexes }: Pick<PlannedCollection, 'name' | 'indexes'>): readonly string[] {
  const isPlanned = indexes.some((planned) => plannedKeys(planned) === keysOf(index));
  if (!isPlanned) return [`集合 ${name} 的索引 ${index.Name} 不在声明里，没有动它`];
  return index.Unique ? [`集合 ${name} 的索引 ${index.Name} 是唯一索引，声明里不是：请删掉它再运行一次`] : [];
}

const plannedKeys = (index: readonly string[]): string => index.map((field) => `${field}:1`).join(',');

const keysOf = ({ Keys }: FoundIndex): string =>
  Keys.map(({ Name = '', Direction = '' }) => `${Name}:${Direction}`).join(',');

function newIndex(index: readonly string[]): NewIndex {
  const MgoIndexKeys = index.map((field) => ({ Name: field, Direction: '1' }));
  return { IndexName: index.join('-'), MgoKeySchema: { MgoIndexKeys, MgoIsUnique: false } };
}
