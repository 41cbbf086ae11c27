import { join } from 'node:path';
import type { CloudFunctions, FunctionSettings } from './cloud-manager';
import type { PlannedFunction } from './cloud-plan';
import type { PlanReport } from './apply-plan';

/** Fixed when a function is created; WeChat's own uploader would create one on Node 8. */
export const RUNTIME = 'Nodejs20.19';
const TIMEOUT_S = 20;
const MEMORY_MB = 256;
const PAGE = 100;

export interface FunctionsToDeploy {
  readonly functions: readonly PlannedFunction[];
  /** Where the built functions are, a folder each. */
  readonly folder: string;
  /** Variables that every function gets; others that it has already are kept. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Creates the functions that are missing and brings the others to this build, one after another. */
export async function deployFunctions(cloud: CloudFunctions, deploy: FunctionsToDeploy): Promise<PlanReport> {
  const found = await functionsThere(cloud);
  const reports: PlanReport[] = [];
  for (const planned of deploy.functions)
    reports.push(
      found.includes(planned.name) ? await update(cloud, planned, deploy) : await create(cloud, planned, deploy),
    );
  return { made: reports.flatMap(({ made }) => made), drift: reports.flatMap(({ drift }) => drift) };
}

async function functionsThere(cloud: CloudFunctions): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    const page = await cloud.listFunctions(PAGE, names.length);
    names.push(...page.map(({ FunctionName = '' }) => FunctionName));
    if (page.length < PAGE) return names;
  }
}

async function create(
  cloud: CloudFunctions,
  planned: PlannedFunction,
  { folder, variables }: FunctionsToDeploy,
): Promise<PlanReport> {
  const { name } = planned;
  const func = { ...settingsOf(planned, variables), ...triggersOf(planned) };
  await cloud.createFunction({ func, functionPath: join(folder, name), deployMode: 'zip' });
  return { made: [`新建函数 ${name}`], drift: [] };
}

async function update(
  cloud: CloudFunctions,
  planned: PlannedFunction,
  { folder, variables }: FunctionsToDeploy,
): Promise<PlanReport> {
  const { name } = planned;
  const { Runtime, Environment, Triggers } = await cloud.getFunctionDetail(name);
  const kept = Object.fromEntries((Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value]));
  const settings = settingsOf(planned, { ...kept, ...variables });
  await cloud.updateFunctionCode({ func: settings, functionPath: join(folder, name), deployMode: 'zip' });
  await cloud.waitFunctionActive(name);
  // The platform refuses a trigger whose name is there already.
  const isTimed = (Triggers ?? []).some(({ TriggerName }) => TriggerName === planned.timer?.name);
  await cloud.updateFunctionConfig({ ...settings, ...(isTimed ? {} : triggersOf(planned)) });
  await cloud.waitFunctionActive(name);
  const isOld = Runtime !== RUNTIME;
  return {
    made: [`更新函数 ${name}`],
    drift: isOld ? [`函数 ${name} 的运行环境是 ${Runtime}，建好后不能改：在控制台删掉它，再运行一次`] : [],
  };
}

function settingsOf({ name }: PlannedFunction, variables: Readonly<Record<string, string>>): FunctionSettings {
  return {
    name,
    runtime: RUNTIME,
    handler: 'index.main',
    timeout: TIMEOUT_S,
    memorySize: MEMORY_MB,
    installDependency: true,
    envVariables: { ...variables },
  };
}

function triggersOf({ timer }: PlannedFunction): Pick<FunctionSettings, 'triggers'> {
  return timer === null ? {} : { triggers: [{ name: timer.name, type: 'timer', config: timer.cron }] };
}
