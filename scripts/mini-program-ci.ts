import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';

/** Its 1,086 packages are not everybody's to install: who uploads from a shell adds them beside the others. */
const CI = 'miniprogram-ci';
const CI_VERSION = '2.1.42';

/** The part of `miniprogram-ci` 2 that is used. */
export interface MiniProgramCi {
  readonly Project: new (options: {
    readonly appid: string;
    readonly type: 'miniProgram';
    readonly projectPath: string;
    readonly privateKeyPath: string;
    readonly ignores: readonly string[];
  }) => object;
  upload(options: {
    readonly project: object;
    readonly version: string;
    readonly desc: string;
    readonly setting: { readonly useProjectConfig: boolean };
  }): Promise<unknown>;
}

/** With what the mini program is uploaded. */
export interface MiniProgramUpload {
  readonly appid: string;
  readonly keyFile: string;
  readonly version: string;
}

/** What an upload takes, or the sentence that says what is missing. */
export function readMiniProgram(variables: NodeJS.ProcessEnv): MiniProgramUpload | string {
  const { appid } = JSON.parse(readFileSync('project.config.json', 'utf8')) as { appid: string };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const keyFile = variables['WEAPP_KEY_FILE'] ?? '';
  if (appid === 'touristappid') return '没有上传小程序：先把你的 appid 写进 project.config.json。';
  if (keyFile === '' || !existsSync(keyFile))
    return '没有上传小程序：把代码上传密钥（公众平台「管理 → 开发管理 → 小程序代码上传」）的路径放进环境变量 WEAPP_KEY_FILE。';
  return { appid, keyFile, version };
}

/** Uploads `dist/weapp` as a version to be tried or submitted. @throws one sentence where the uploader is not installed. */
export async function uploadMiniProgram(
  upload: MiniProgramUpload,
  desc: string,
  load: () => MiniProgramCi = loadCi,
): Promise<void> {
  const ci = load();
  const project = new ci.Project({
    appid: upload.appid,
    type: 'miniProgram',
    projectPath: process.cwd(),
    privateKeyPath: upload.keyFile,
    ignores: ['node_modules/**/*'],
  });
  await ci.upload({ project, version: upload.version, desc, setting: { useProjectConfig: true } });
}

function loadCi(): MiniProgramCi {
  try {
    return createRequire(`${process.cwd()}/`)(CI) as MiniProgramCi;
  } catch {
    throw new Error(`小程序上传器没有安装，先运行 npm i --no-save ${CI}@${CI_VERSION}（约 275 MB），再运行一次`);
  }
}
