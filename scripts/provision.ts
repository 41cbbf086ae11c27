import { applyPlan } from './apply-plan';
import { applyStorage } from './apply-storage';
import { openManager, readCredentials } from './cloud-manager';
import { cloudPlan } from './cloud-plan';
import { consoleSteps } from './console-steps';
import { makeDeployment, SECRETS } from './deployment';

/**
 * Makes a deployment's secrets and the first owner's code, once, and brings the environment's database and storage to the
 * plan. Without credentials the same plan is printed as steps in the console. `--dry-run` prints it and makes nothing.
 */
async function provision(): Promise<void> {
  const plan = cloudPlan();
  if (process.argv.includes('--dry-run')) {
    for (const step of consoleSteps(plan)) console.log(step);
    console.log('\n这是预演：没有生成密钥，也没有改动任何东西。');
    return;
  }
  const credentials = readCredentials(process.env);
  if (typeof credentials === 'string') {
    for (const step of consoleSteps(plan)) console.log(step);
    console.log(`\n${credentials}没有密钥也行：照上面的步骤在控制台里手工做，做出来的一样。`);
  } else {
    const manager = await openManager(credentials);
    const reports = [await applyPlan(manager, plan, credentials.environmentId), await applyStorage(manager)];
    const made = reports.flatMap((report) => report.made);
    const drift = reports.flatMap((report) => report.drift);
    for (const line of made) console.log(line);
    for (const line of drift) console.log(`注意：${line}`);
    console.log(
      made.length === 0
        ? '数据库和云存储已经和声明一致，什么都没有改。'
        : `数据库和云存储已就绪，共 ${String(made.length)} 处改动。`,
    );
  }
  sayCode(makeDeployment());
}

function sayCode(code: string | null): void {
  if (code === null) console.log(`\n密钥已在 ${SECRETS}，没有重新生成：换掉它，就没有人能被认出来了。`);
  else console.log(`\n群主的一次性口令（只显示这一次，用过即失效）：${code}\n密钥已写入 ${SECRETS}，请另外备份。`);
}

provision().catch((error: unknown) => {
  console.error(`没有做完：${error instanceof Error ? error.message : String(error)}。再运行一次会接着做。`);
  process.exitCode = 1;
});
