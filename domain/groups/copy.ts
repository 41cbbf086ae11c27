import type { GroupType } from './group-type';
import type { MedalKind } from './medals';

/** How a person without a name is called wherever others see them. */
export const NAMELESS = '一位邻居';

/** What members of a new group are asked to keep to, until the operator writes their own. */
export const TEMPLATE_RULES: Record<GroupType, string> = {
  service: '说清问题，附上单号，看到的人会回你。\n广告每人每天最多 1 条。\n不聊别人的隐私。',
  interest: '聊和爱好有关的事，欢迎晒图晒经历。\n广告每人每天最多 1 条。\n线下活动以活动页为准。',
  learning: '每天打卡，当天的问题当天问。\n资料只在群里用，不外传。\n广告每人每天最多 1 条。',
  perks: '福利以活动页写的为准，先到先得。\n一人一份，不替刷。\n广告每人每天最多 1 条。',
};

/** What medals are called. */
export const MEDAL_NAMES: Readonly<Record<MedalKind, string>> = {
  'days-7': '七天',
  'days-21': '二十一天',
  'days-100': '一百天',
  'first-chain': '第一次接龙',
  'helped-10': '帮了十次忙',
};
