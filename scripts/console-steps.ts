import type { CloudPlan } from './cloud-plan';

/** The plan as steps in WeChat's console and developer tools, for a deployer without API keys. */
export function consoleSteps({ collections, functions }: CloudPlan): readonly string[] {
  return [
    '一、云开发控制台 → 数据库：新建下面的集合，权限选「自定义安全规则」，填 {"read":false,"write":false}；',
    '    再到「索引管理」按列出的字段建组合索引（全部升序、非唯一）。',
    ...collections.flatMap(({ name, indexes }) => [
      `  集合 ${name}`,
      ...indexes.map((index) => `    索引 ${index.join(' + ')}`),
    ]),
    '二、在终端运行 CLOUD_ENVIRONMENT=<环境 ID> npm run build，再用开发者工具打开本项目，逐个右键 dist/cloudfunctions 下的函数 →「创建并部署：云端安装依赖」。',
    ...functions.map(
      ({ name, permissions, timer }) =>
        `  函数 ${name}：Node.js 20.19，256 MB，超时 20 秒；云调用 ${permissions.join('、') || '不用'}` +
        (timer === null ? '' : `；上传触发器（${timer.cron}）`),
    ),
    '三、云开发控制台 → 云函数 → 每个函数的「环境变量」：把 .qunli/cloud.json 的全部内容填进 QUNLI_SECRETS。',
    '    再到「设置 → 其他设置 → 消息推送」选云函数 push，类型 event，事件 wxa_media_check、subscribe_msg_change_event、subscribe_msg_sent_event。',
    '四、云开发控制台 → 云存储 → 权限设置：「所有用户可读，仅创建者可读写」。',
    '五、上传小程序，打开「我的 → 帮助」，输入一次性口令，你就是群主。',
  ];
}
