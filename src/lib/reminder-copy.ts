import type { RemindableKind } from '@domain/groups/reminder';

/** What a reminder tells of, in a word or two. */
export const REMINDED_OF: Readonly<Record<RemindableKind, string>> = {
  'points-expiring': '积分到期',
  'points-announced': '积分调整',
  'coupon-given': '收到券',
  'coupon-used': '券核销',
  'coupon-paused': '券暂停',
  'chain-ending': '接龙快截单',
  'chain-formed': '接龙成团',
  'chain-lapsed': '接龙没成团',
  'chain-short': '接龙缺货',
  'chain-arrived': '接龙到货',
  'chain-shipped': '接龙发货',
  'chain-case': '售后回复',
  'sign-up-approved': '报名通过',
  'sign-up-declined': '报名没通过',
  'sign-up-offered': '候补到了',
  'sign-up-moved-up': '候补转正',
  'sign-up-message': '活动消息',
  'complaint-answered': '申诉回复',
};

/** What is said where a reminder is offered. Each tap on "allow" is one message, and nothing depends on it. */
export const REMINDER_WORDS = {
  title: '用微信提醒我',
  left: (count: number) => (count === 0 ? '还没有开' : `还能提醒你 ${count} 次`),
  note: '允许一次，微信就替我们提醒你一次。不开也不影响用',
  allow: '允许一次',
  allowed: (count: number) => `好，还能提醒你 ${count} 次`,
  notAllowed: '没开也没关系，小程序里的通知一直都有',
  notAsked: '微信这会儿没问成，过一会儿再点',
  and: '、',
} as const;
