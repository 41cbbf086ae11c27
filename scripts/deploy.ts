import { execFileSync, spawnSync } from 'node:child_process';
import { openManager, readCredentials, type Credentials } from './cloud-manager';
import { cloudPlan } from './cloud-plan';
import { deployFunctions, RUNTIME } from './deploy-functions';
import { readDeployment } from './deployment';
import { readMiniProgram, uploadMiniProgram } from './mini-program-ci';

const FUNCTIONS = 'dist/cloudfunctions';

/** Builds, checks the budgets, uploads the functions and then the mini program. `--dry-run` says so and does nothing. */
async function deploy(): Promise<void> {
  if (process.argv.includes('--dry-run')) {
    sayPlan();
    return;
  }
  const credentials = readCredentials(process.env);
  const secrets = readDeployment();
  if (typeof credentials === 'string') throw new Error(credentials);
  if (secrets === null) throw new Error('还没有密钥：先运行 npm run provision。');
  for (const script of ['build-client.ts weapp', 'build-cloud.ts', 'check-sizes.ts']) runScript(script, credentials);
  await sendFunctions(credentials, secrets);
  const miniProgram = readMiniProgram(process.env);
  if (typeof miniProgram === 'string') console.log(miniProgram);
  else {
    await uploadMiniProgram(miniProgram, commit());
    console.log(`小程序 ${miniProgram.version} 已上传，到公众平台「版本管理」设为体验版或提交审核。`);
  }
}

async function sendFunctions(credentials: Credentials, secrets: string): Promise<void> {
  const variables = { QUNLI_SECRETS: secrets };
  const { functions } = await openManager(credentials);
  const toDeploy = { functions: cloudPlan().functions, folder: FUNCTIONS, variables };
  const { made, drift } = await deployFunctions(functions, toDeploy);
  for (const line of made) console.log(line);
  for (const line of drift) console.log(`注意：${line}`);
  console.log(PERMISSIONS_BY_HAND);
}

/** Neither the manager's SDK nor WeChat's uploader takes `config.json`; the developer tools do (`platform.md` §1.3). */
const PERMISSIONS_BY_HAND =
  '云调用权限只能由开发者工具上传：第一次部署后、以及 config.json 变了以后，右键每个函数 →「云端安装依赖」上传一次，十分钟内生效。';

function sayPlan(): void {
  const { functions } = cloudPlan();
  console.log('一、构建小程序和云函数：npm run build；检查体积，超了就停。');
  console.log(`二、上传云函数（${RUNTIME}，云端安装依赖），已有的更新代码和配置，保留它原有的环境变量：`);
  for (const { name, permissions, timer } of functions) {
    const timed = timer === null ? '' : `；定时触发器 ${timer.name}（${timer.cron}）`;
    console.log(`    ${name}：云调用 ${permissions.join('、') || '不用'}${timed}`);
  }
  console.log(`    ${PERMISSIONS_BY_HAND}`);
  console.log('三、上传小程序（miniprogram-ci）：要 project.config.json 里的 appid，和环境变量 WEAPP_KEY_FILE。');
  console.log('\n这是预演：没有构建，没有上传，也没有改动任何东西。');
}

function runScript(script: string, { environmentId }: Credentials): void {
  const [file = '', ...given] = script.split(' ');
  const { status } = spawnSync('npx', ['--no-install', 'tsx', `scripts/${file}`, ...given], {
    stdio: 'inherit',
    env: { ...process.env, CLOUD_ENVIRONMENT: environmentId },
  });
  if (status !== 0) throw new Error(`scripts/${script} 没有通过，什么都没有上传。`);
}

const commit = (): string => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();

deploy().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
