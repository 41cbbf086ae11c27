/**
 * The part of `@cloudbase/manager-node` 5 that provisioning and deploying use, as its calls are declared and documented.
 * Nothing else of it is called, so that a fake of this is a fake of all of it.
 */
export interface CloudManager {
  readonly database: CloudDatabase;
  readonly functions: CloudFunctions;
  readonly storage: CloudStorage;
  /** Calls of Tencent's API that the SDK has no method for; the rules of collections are among them. */
  commonService(service: 'tcb', version: '2018-06-08'): { call(request: CommonRequest): Promise<SafeRule> };
}

export interface CloudDatabase {
  listCollections(page: { readonly MgoLimit: number; readonly MgoOffset: number }): Promise<{
    readonly Collections: readonly { readonly CollectionName: string }[];
    readonly Pager: { readonly Total: number };
  }>;
  createCollection(name: string): Promise<unknown>;
  describeCollection(name: string): Promise<{ readonly Indexes?: readonly FoundIndex[] | null }>;
  updateCollection(name: string, change: { CreateIndexes: NewIndex[] }): Promise<unknown>;
}

export interface CloudStorage {
  getStorageAcl(): Promise<string>;
  setStorageAcl(acl: 'READONLY'): Promise<unknown>;
}

export interface FoundIndex {
  readonly Name: string;
  readonly Keys: readonly { readonly Name?: string; readonly Direction?: string }[];
  readonly Unique: boolean;
}

export interface NewIndex {
  IndexName: string;
  MgoKeySchema: { MgoIndexKeys: { Name: string; Direction: string }[]; MgoIsUnique: boolean };
}

export interface CommonRequest {
  Action: 'DescribeSafeRule' | 'ModifySafeRule';
  Param: { EnvId: string; CollectionName: string; AclTag?: 'CUSTOM'; Rule?: string };
}

export interface SafeRule {
  readonly AclTag?: string;
  readonly Rule?: string | null;
}

export interface CloudFunctions {
  listFunctions(limit: number, offset: number): Promise<readonly Readonly<Record<string, string>>[]>;
  getFunctionDetail(name: string): Promise<FoundFunction>;
  createFunction(request: { func: FunctionSettings; functionPath: string; deployMode: 'zip' }): Promise<unknown>;
  updateFunctionCode(request: { func: FunctionSettings; functionPath: string; deployMode: 'zip' }): Promise<unknown>;
  updateFunctionConfig(settings: FunctionSettings): Promise<unknown>;
  waitFunctionActive(name: string): Promise<void>;
}

export interface FoundFunction {
  readonly Runtime: string;
  readonly Environment?: { readonly Variables?: readonly { readonly Key: string; readonly Value: string }[] };
  readonly Triggers?: readonly { readonly TriggerName: string }[];
}

export interface FunctionSettings {
  name: string;
  runtime: string;
  handler: string;
  timeout: number;
  memorySize: number;
  installDependency: boolean;
  envVariables: Record<string, string>;
  triggers?: { name: string; type: 'timer'; config: string }[];
}

/** What Tencent wants to know before anything may be changed, from the variables of the shell. */
export interface Credentials {
  readonly environmentId: string;
  readonly secretId: string;
  readonly secretKey: string;
}

const VARIABLES = ['CLOUD_ENVIRONMENT', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'] as const;

/** The credentials, or the sentence that says which are missing. */
export function readCredentials(variables: NodeJS.ProcessEnv): Credentials | string {
  const missing = VARIABLES.filter((name) => (variables[name] ?? '') === '');
  if (missing.length > 0)
    return `缺少环境变量 ${missing.join('、')}：环境 ID 在云开发控制台首页，密钥在腾讯云「访问管理 → API 密钥」新建。`;
  const [environmentId = '', secretId = '', secretKey = ''] = VARIABLES.map((name) => variables[name]);
  return { environmentId, secretId, secretKey };
}

/** The manager's SDK in one environment. */
export async function openManager({ environmentId, secretId, secretKey }: Credentials): Promise<CloudManager> {
  const { default: CloudBase } = await import('@cloudbase/manager-node');
  return new CloudBase({ envId: environmentId, secretId, secretKey });
}
