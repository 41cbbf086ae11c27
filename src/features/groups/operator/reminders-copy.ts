import type { editTemplates } from '../../../../contracts/reminders';
import type { OwnRefusalOf } from '../../../../contracts/operation';
import type { Words } from '@/lib/refusal-words';

/** Words of the page for WeChat's templates. */
export const TEMPLATE_WORDS = {
  title: '微信提醒',
  entry: '微信提醒',
  entryNote: '哪种通知用哪个订阅消息模板',
  lead: '在微信公众平台「订阅消息」里选好一次性模板，把模板 ID 填到这里。没填的只在小程序里通知',
  none: '只在小程序里通知',
  reach: (count: number) => `${count} 人还能收到`,
  id: '模板 ID',
  idHelp: '公众平台 → 订阅消息 → 我的模板',
  idWrong: '只有字母、数字、下划线和短横',
  fields: '模板里的格子填什么',
  field: '格子',
  fieldHelp: '照模板里的写，比如 thing1、time2',
  fieldWrong: '像 thing1 这样写',
  fact: '填什么',
  addField: '再加一格',
  noField: '去掉这一格',
  save: '存好',
  saved: '存好了，之后的通知按新的发',
  remove: '不用微信提醒',
  incomplete: '模板 ID 和每一格都填好',
} as const;

/** What a field can be filled with. */
export const FACT_WORDS: Readonly<Record<string, string>> = {
  words: '通知的那句话',
  atMs: '通知的时间',
  points: '积分数',
  day: '哪一天',
  title: '名称',
  placeText: '在哪里用',
  number: '接龙号',
  due: '应付金额',
  text: '说的话',
  confirmByMs: '最晚确认时间',
};

export const TEMPLATE_REFUSALS: Words<OwnRefusalOf<typeof editTemplates>> = {
  KIND_TWICE: '同一种通知填了两个模板，刷新再改',
  FACT_UNKNOWN: '有一格填的内容这种通知没有，换一个',
};
