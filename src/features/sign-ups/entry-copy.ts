import type { SignUpPage } from '../../../contracts/sign-up-views';
import { isActive, type SignUpState } from '@domain/sign-ups/sign-up';
import { formatDeadline, formatInstant } from '@/lib/format-time';

/** Words of one sign-up of mine, and of the list of them. */
export const ENTRY_WORDS = {
  title: '我的报名',
  position: (position: number) => (position === 1 ? '候补第 1 位，下一个就是你' : `候补第 ${position} 位`),
  confirmBy: (deadline: string) => `${deadline} 前确认`,
  supplyBy: (deadline: string) => `${deadline} 前补好`,
  submittedAt: (when: string) => `${when} 报的`,
  party: '人数',
  people: '人',
  people2: (places: number) => `${places} 人`,
  when: '时间',
  ticketNote: '没有网也能出示，截图无效',
  next: (seconds: number) => `${seconds} 秒后换新码`,
  lasts: (seconds: number) => `这个码还能用 ${seconds} 秒`,
  over: '码过时了，连上网会换新的',
  renew: '换新码',
  qr: '入场码',
  confirm: '我来，确认',
  confirmed: '确认好了，到时候见',
  edit: '改人数或填的内容',
  supplement: '去补充',
  cancel: '来不了了',
  until: (deadline: string) => `${deadline} 前`,
  /** Who only waits, or was offered a place, may leave at any time. */
  leave: {
    waiting: { title: '不排候补了', sub: '随时可以退出' },
    offered: { title: '来不了了', sub: '名额会给后面的邻居' },
  },
  cancelTitle: { waiting: '不排候补了？', other: '来不了了？' },
  cancelNote: {
    waiting: '退出以后再排，要从最后一位开始',
    other: '名额马上给候补的邻居，截止前还能再报，要看还有没有名额',
  },
  cancelDo: { waiting: '不排了', other: '取消报名' },
  cancelReason: '想说一句给组织的人（可不写）',
  cancelled: '取消了，名额让给别人了',
  answers: '我填的',
  erased: '已按约定删除',
  erasesOn: (day: string) => `${day} 自动删除`,
  looks: { title: '谁看过我的信息', none: '还没有人看过', kinds: { look: '看了你的信息', export: '导出过名单' } },
  door: '自己签到',
  doorNote: '到了现场，输门口的码',
  seeEvent: '看活动页',
  copyPlace: '复制地点',
  placeCopied: '地点复制好了',
  again: '再报一次',
  toHome: '回本群看看',
  regular: {
    start: {
      title: '每周都来',
      sub: '设成固定成员，以后每场自动报上',
      ask: '以后每场自动报上？',
      note: '照这次填的报，比别人早一天。你填的内容会一直留着，不当固定成员了就删。来不了的那一场，取消那一场就行',
      act: '每周都来',
      done: '好，以后每场自动报上',
    },
    stop: {
      title: '你是固定成员',
      sub: '每场自动报上，点这里可以不再自动报',
      ask: '以后不自动报了？',
      note: '已经报上的这一场不动。之前留着的内容会删掉',
      act: '不自动报了',
      done: '好，以后想来自己报',
    },
  },
} as const;

export interface StandingWords {
  readonly title: string;
  readonly note: string;
}

/** How it stands, and what comes next. */
export function standingWords({ form, mine }: Standing, nowMs: number): StandingWords {
  if (mine.attendedAtMs !== null) {
    return { title: '签到了', note: `${formatInstant(mine.attendedAtMs, nowMs)} 签的到，谢谢你来` };
  }
  if (isLetGo({ form, mine })) return { title: '这一场不办了', note: mine.reason };
  return STANDINGS[mine.state]({ form, mine }, nowMs);
}

type Standing = Pick<SignUpPage, 'form' | 'mine'>;

/** Whether the event does not take place, and the member was let go with it. */
export const isLetGo = ({ form, mine }: Standing): boolean =>
  form.calledOffReason !== null && mine.state === 'declined' && mine.reason === form.calledOffReason;

const STANDINGS: Readonly<Record<SignUpState, (standing: Standing, nowMs: number) => StandingWords>> = {
  confirmed: ({ form }) => ({
    title: '报上了',
    note: form.terms.event === null ? '收到了，不用再做什么' : '到时候出示下面的码',
  }),
  pending: () => ({ title: '等管理员看一眼', note: '名额已替你留着，看过会在消息里告诉你' }),
  returned: ({ mine }, nowMs) => ({
    title: '要补一点内容',
    note:
      mine.confirmByMs === 0
        ? mine.reason
        : `${mine.reason || '活动多问了一点'}。${formatDeadline(mine.confirmByMs, nowMs)} 前补好，过了名额给下一位`,
  }),
  waiting: ({ mine }) => ({
    title: `候补第 ${mine.position ?? 1} 位`,
    note: '有人退出就自动轮到你，会在消息里告诉你',
  }),
  offered: ({ mine }, nowMs) => ({
    title: '轮到你了',
    note: `${formatDeadline(mine.confirmByMs, nowMs)} 前点一下确认，过了就给下一位`,
  }),
  declined: ({ mine }) => ({ title: '这次没通过', note: mine.reason }),
  cancelled: () => ({ title: '取消了', note: '名额已经让给别人了' }),
  lapsed: () => ({ title: '没赶上时间', note: '名额给了下一位，还想来可以再报' }),
};

/** What giving up means depends on what is held. */
export const cancelKind = ({ mine }: Pick<SignUpPage, 'mine'>): 'waiting' | 'other' =>
  mine.state === 'waiting' ? 'waiting' : 'other';

export const isOn = ({ mine }: Pick<SignUpPage, 'mine'>): boolean => isActive(mine.state) && mine.attendedAtMs === null;
