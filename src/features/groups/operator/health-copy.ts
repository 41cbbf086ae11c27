import type { OwnRefusalOf } from '../../../../contracts/operation';
import type { settleQuarantined, startReplay } from '../../../../contracts/health';
import type { Words } from '@/lib/refusal-words';

/** Words of the page for what runs in the background. */
export const HEALTH_WORDS = {
  title: '后台运行',
  entry: '后台运行',
  entryNote: '定时的活跑得怎么样，有没有发不出去的通知',
  well: '都在按时跑',
  late: '夜里的活超过一天没跑了。到云开发控制台看看 jobs 的定时触发器',
  messages: '等着送出的通知',
  pictures: '等微信检查的图片',
  nothing: '没有',
  count: (count: number) => `${count} 条`,
  pictureCount: (count: number) => `${count} 张`,
  since: (when: string) => `最早的从 ${when} 等到现在`,
  aside: '发不出去的通知',
  asideNote: '试了 8 次都没发出去。小程序里的通知对方已经看得到',
  tried: (count: number, when: string) => `${when} · 试过 ${count} 次`,
  retry: '再试',
  drop: '不发了',
  retried: '放回去了，几秒后再试',
  dropped: '不发了',
  other: '别的通知',
  replay: '把积分账本从头算一遍',
  replayNote: '每个人从第一笔加到最后一笔，差一分都会停用那个账户并记下来。夜里每天会接着上次的算',
  replayDo: '从头算一遍',
  replayAsked: (when: string) => `${when} 开始的，正在后台算，算到哪接着算`,
  replayed: (when: string, accounts: number, faults: number) =>
    faults === 0
      ? `${when} 算完，${accounts} 个账户一分不差`
      : `${when} 算完，${accounts} 个账户里有 ${faults} 个对不上，已停用`,
  replayStarted: '开始了，算完这里会写',
  jobs: '每样活上次跑完',
  never: '还没跑过',
  underWay: '跑到一半，下次接着跑',
} as const;

/** What each job does. */
export const JOB_WORDS: Readonly<Record<string, string>> = {
  'apply-adjustments': '到点的积分调整',
  'watch-budgets': '看住每月的积分预算',
  'expire-points': '积分到期',
  'warn-expiring-points': '提醒快到期的积分',
  'roll-boards': '榜单换期',
  'project-boards': '算榜单',
  'settle-boards': '榜单结算',
  'give-prizes': '发榜单奖品',
  'replay-ledger': '夜里核对积分账本',
  'replay-whole-ledger': '从头核对积分账本',
  'verify-audit': '核对操作记录',
  'report-liability': '统计没用掉的积分',
  'check-boards': '核对榜单',
  'check-cards': '核对接龙账目',
  night: '夜里的全部工作',
};

export const SETTLE_REFUSALS: Words<OwnRefusalOf<typeof settleQuarantined>> = {
  MESSAGE_UNKNOWN: '这一条已经有人处理过了，刷新看看',
};

export const REPLAY_REFUSALS: Words<OwnRefusalOf<typeof startReplay>> = {
  REPLAY_RUNNING: '已经在算了，等它算完',
};
