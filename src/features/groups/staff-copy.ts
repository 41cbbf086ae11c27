import type {
  answerComplaint,
  readMember,
  removeMember,
  setRole,
  setTierAndTags,
} from '../../../contracts/group-members';
import type {
  bindGroup,
  createGroup,
  dissolveGroup,
  editGroup,
  readGroupSettings,
  renewInvitation,
} from '../../../contracts/group-settings';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { becomeOwner, handOver, setOffice, stepDown } from '../../../contracts/organisation';
import type { GroupType } from '@domain/groups/group-type';
import type { Words } from '@/lib/refusal-words';

/** The four kinds of group, and what each is for. */
export const GROUP_TYPE_WORDS: Record<GroupType, { readonly name: string; readonly note: string }> = {
  service: { name: '产品服务群', note: '售后、口碑' },
  interest: { name: '兴趣社群', note: '话题、线下活动' },
  learning: { name: '培训学习群', note: '知识、课程' },
  perks: { name: '福利通知群', note: '优惠、回头客' },
};

export const TIER_WORDS = { core: '核心成员', ordinary: '普通成员' } as const;

const DISSOLVED = '这个群已经解散了，什么都没动';
const BOUND_ELSEWHERE = '这个微信群已经接在另一个群上了，什么都没动';
const NO_CARD = '要从那个微信群里的卡片点进来，才知道是哪个群';
const NOT_A_MEMBER = '这个人不在群里了，什么都没动';
const ABOVE_YOU = '这一步要群主来做';
const MEMBER_UNKNOWN = '找不到这个人，什么都没动';
const TOO_MANY_OFFICES = '有身份的人已经满 50 位，先收回一位';

export const CREATE_GROUP_REFUSALS: Words<OwnRefusalOf<typeof createGroup>> = {
  TOO_MANY_GROUPS: ({ max }) => `一个人最多在 ${max ?? 50} 个群里，先退出一个`,
  NO_CARD,
  BOUND_ELSEWHERE,
};

export const BIND_GROUP_REFUSALS: Words<OwnRefusalOf<typeof bindGroup>> = {
  NO_CARD,
  BOUND_ELSEWHERE,
  GROUP_DISSOLVED: DISSOLVED,
};

export const EDIT_GROUP_REFUSALS: Words<OwnRefusalOf<typeof editGroup>> = { GROUP_DISSOLVED: DISSOLVED };

export const INVITATION_REFUSALS: Words<OwnRefusalOf<typeof renewInvitation>> = { GROUP_DISSOLVED: DISSOLVED };

export const SETTINGS_REFUSALS: Words<OwnRefusalOf<typeof readGroupSettings>> = { GROUP_UNKNOWN: '没有这个群' };

export const DISSOLVE_REFUSALS: Words<OwnRefusalOf<typeof dissolveGroup>> = {
  NAME_DIFFERS: '写的群名不一样，没有解散。照着群名再写一遍',
  CAMPAIGNS_RUNNING: ({ count }) => `还有 ${count ?? ''} 个活动在进行，先结束它们`,
  GROUP_DISSOLVED: DISSOLVED,
};

export const READ_MEMBER_REFUSALS: Words<OwnRefusalOf<typeof readMember>> = { NOT_A_MEMBER: '群里没有这个人' };

export const SET_ROLE_REFUSALS: Words<OwnRefusalOf<typeof setRole>> = {
  NOT_A_MEMBER,
  ABOVE_YOU,
  OWN_ROLE: '你已经是管理员了',
};

export const TIER_AND_TAGS_REFUSALS: Words<OwnRefusalOf<typeof setTierAndTags>> = { NOT_A_MEMBER };

export const REMOVE_MEMBER_REFUSALS: Words<OwnRefusalOf<typeof removeMember>> = {
  NOT_A_MEMBER,
  ABOVE_YOU,
  YOURSELF: '移出的是你自己。想走的话，在「我的」里退出这个群',
};

export const ANSWER_REFUSALS: Words<OwnRefusalOf<typeof answerComplaint>> = {
  COMPLAINT_UNKNOWN: '这条申诉已经删掉了',
  ALREADY_ANSWERED: '已经有人回复过了。你写的没送出去',
};

export const BECOME_OWNER_REFUSALS: Words<OwnRefusalOf<typeof becomeOwner>> = {
  OWNER_CODE_INVALID: '这个一次性口令不对，或者已经用过了',
};

export const HAND_OVER_REFUSALS: Words<OwnRefusalOf<typeof handOver>> = {
  MEMBER_UNKNOWN,
  OWNER_ALREADY: '对方已经是群主了',
  TOO_MANY_OFFICES,
};

export const STEP_DOWN_REFUSALS: Words<OwnRefusalOf<typeof stepDown>> = {
  LAST_OWNER: '你是唯一的群主，先交给别人再卸任',
};

export const OFFICE_REFUSALS: Words<OwnRefusalOf<typeof setOffice>> = { MEMBER_UNKNOWN, TOO_MANY_OFFICES };
