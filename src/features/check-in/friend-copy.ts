import type { giveMakeUp, listCompanions } from '../../../contracts/check-in-friends';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { Words } from '@/lib/refusal-words';

const CHALLENGE_UNKNOWN = '没找到这个打卡，回首页看看还有什么';

export const COMPANIONS_REFUSALS: Words<OwnRefusalOf<typeof listCompanions>> = { CHALLENGE_UNKNOWN };

export const GIVE_REFUSALS: Words<OwnRefusalOf<typeof giveMakeUp>> = {
  CHALLENGE_UNKNOWN,
  NOT_A_MEMBER: '你已经不在这个群里了，积分和券还在「我的」里',
  FRIEND_UNKNOWN: '这位邻居不在群里了，补卡还在你这儿',
  YOURSELF: '补卡要送给别人，自己的直接用就好',
  MAKE_UP_OFF: '这个打卡没有补卡',
  PAUSED: '管理员先暂停了，恢复了再送',
  ENDED: '这个打卡结束了，补卡不用送了',
  ALREADY_GIVEN: '这个月已经送过一张了，下个月再送',
  FRIEND_HAS_ONE: '这位邻居这个月收过一张了，你的还在',
  NO_MAKE_UPS_LEFT: '这个月的补卡用完了，下个月再送',
};

export const FRIEND_WORDS = {
  row: '送邻居一张补卡',
  rowNote: '每月一张，从你的里面出',
  title: '送给谁',
  note: '送出去就少一张自己的。不得积分，对方会收到一条通知',
  left: (count: number) => `这个月你还剩 ${count} 张`,
  nobody: '今天和昨天还没有别的邻居打卡',
  give: '送',
  given: '送到了，邻居会收到通知',
} as const;
