import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { COLLECTIONS } from '../server/documents/collections';
import { functionNames } from './function-names';

jest.setTimeout(300_000);

const NO_KEYS = { CLOUD_ENVIRONMENT: '', TENCENTCLOUD_SECRETID: '', TENCENTCLOUD_SECRETKEY: '', WEAPP_KEY_FILE: '' };

/** The very commands, as somebody types them who has no keys. */
function type(command: string, args: readonly string[], folder = '.') {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...NO_KEYS },
  });
  return { status, stdout, stderr };
}

/** A folder in which nothing was made yet, with what a script looks for beside itself. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qunli-commands-'));
  for (const name of ['cloudfunctions', 'node_modules', 'package.json', 'project.config.json', 'scripts'])
    symlinkSync(resolve(name), join(folder, name));
  return folder;
}

const tsx = (script: string): [string, string[]] => [resolve('node_modules/.bin/tsx'), [resolve('scripts', script)]];

describe('the commands of a deployer without keys', () => {
  const secrets = () => (existsSync('.qunli/cloud.json') ? readFileSync('.qunli/cloud.json', 'utf8') : null);

  it('npm run provision -- --dry-run prints every step in the console and makes nothing', () => {
    const before = secrets();
    const { status, stdout } = type('npm', ['run', '--silent', 'provision', '--', '--dry-run']);
    expect(status).toBe(0);
    for (const step of ['一、', '二、', '三、', '四、', '五、']) expect(stdout).toContain(`\n${step}`.trim());
    for (const { name } of COLLECTIONS) expect(stdout).toContain(`  集合 ${name}\n`);
    for (const name of functionNames()) expect(stdout).toContain(`  函数 ${name}：Node.js 20.19`);
    expect(stdout).toContain('这是预演：没有生成密钥，也没有改动任何东西。');
    expect(secrets()).toBe(before);
  });

  it('npm run deploy -- --dry-run says what it would do and builds nothing', () => {
    const { status, stdout } = type('npm', ['run', '--silent', 'deploy', '--', '--dry-run']);
    expect(status).toBe(0);
    for (const name of functionNames()) expect(stdout).toContain(`    ${name}：云调用 `);
    expect(stdout).toContain('这是预演：没有构建，没有上传，也没有改动任何东西。');
  });

  it('npm run deploy says in one sentence what is missing, and fails', () => {
    const { status, stdout, stderr } = type('npm', ['run', '--silent', 'deploy']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim()).toBe(
      '缺少环境变量 CLOUD_ENVIRONMENT、TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY：' +
        '环境 ID 在云开发控制台首页，密钥在腾讯云「访问管理 → API 密钥」新建。',
    );
  });

  it('npm run provision makes the secrets once, and prints the steps that it cannot do', () => {
    const folder = emptyFolder();
    const first = type(...tsx('provision.ts'), folder);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('缺少环境变量 CLOUD_ENVIRONMENT、TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY');
    expect(first.stdout).toMatch(/群主的一次性口令（只显示这一次，用过即失效）：[\w-]{16}\n/);
    const file = join(folder, '.qunli/cloud.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const made = readFileSync(file, 'utf8');
    const second = type(...tsx('provision.ts'), folder);
    expect(second.status).toBe(0);
    expect(second.stdout).toContain('没有重新生成');
    expect(second.stdout).not.toContain('一次性口令（只显示');
    expect(readFileSync(file, 'utf8')).toBe(made);
    rmSync(folder, { recursive: true, force: true });
  });
});
