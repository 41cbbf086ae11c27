import type {
  cancelEntry,
  claimEntry,
  editEntry,
  joinChain,
  listEntries,
  openCase,
  readChain,
  readEntry,
  reportPayment,
} from '../../../contracts/chains';
import type { changeAddress } from '../../../contracts/chain-delivery';
import type { OwnRefusalOf } from '../../../contracts/operation';
import type { RefusalDetails } from '@domain/kernel/result';
import { RISK_WORDS } from '@/lib/copy';
import { formatCount, formatFen } from '@/lib/format-points';
import { formatTime } from '@/lib/format-time';
import type { Words } from '@/lib/refusal-words';

const number = (details: RefusalDetails, name: string): number | null => {
  const value = details[name];
  return typeof value === 'number' ? value : null;
};
const fenWords = (details: RefusalDetails, name: string) => formatFen(number(details, name) ?? 0);

const UNKNOWN = {
  CHAIN_UNKNOWN: '没找到这个接龙，回首页看看还有什么',
  ENTRY_UNKNOWN: '没找到这一单，回接龙里看看',
} as const;

const NOT_NOW = {
  NOT_OPEN_YET: (details: RefusalDetails) => {
    const opensAtMs = number(details, 'opensAtMs');
    return opensAtMs === null ? '还没开始，到点再来' : `${formatTime(opensAtMs)} 才开始，到点再来`;
  },
  CHAIN_CLOSED: (details: RefusalDetails) => {
    const closesAtMs = number(details, 'closesAtMs');
    return `${closesAtMs === null ? '' : `${formatTime(closesAtMs)} `}刚收单。你填的还在，没有扣积分和券`;
  },
  CHAIN_PAUSED: ({ reason }: RefusalDetails) => `团长先停一停${reason === undefined ? '' : `：${reason}`}。你填的还在`,
} as const;

/** Which part of a wish does not fit the chain any more. */
const WISH_FIELDS: Readonly<Record<string, string>> = {
  lines: '选一样再接',
  minimum: '有一样没到起购的份数，加几份再接',
  point: '这个自提点没有了，换一个',
  slot: '选一个取货时间',
  building: '写上楼栋，好找到你',
  address: '收货的姓名、电话和地址写完整',
  answers: '有一项还没填',
};

const WISH = {
  BAD_WISH: ({ field }: RefusalDetails) => WISH_FIELDS[String(field)] ?? '有一处填得不对，改一改再接',
  SOLD_OUT: (details: RefusalDetails) => {
    const left = number(details, 'leftCount') ?? 0;
    return left === 0 ? '刚被邻居接完。没有扣你的积分和券' : `只剩 ${left} 份了。没有扣你的积分和券`;
  },
  TOO_MANY_POINTS: (details: RefusalDetails) => `这一单最多用 ${formatCount(number(details, 'maxPoints') ?? 0)} 分`,
  COUPON_NOT_TAKEN: '这张券在这里用不了，换一张或者不用',
  BELOW_MINIMUM: (details: RefusalDetails) => `满 ${fenWords(details, 'minimumFen')} 才能用这张券`,
  SKU_LIMIT: (details: RefusalDetails) => `这一样每人最多 ${number(details, 'max') ?? ''} 份`,
  COUPON_GONE: '这张券刚用掉或者到期了，换一张或者不用',
  POINTS_LACKING: (details: RefusalDetails) => `积分只有 ${formatCount(number(details, 'availablePoints') ?? 0)} 分了`,
  ACCOUNT_FROZEN: '积分账户停用中，可以不用积分接',
  ACCOUNT_CLOSED: '数据已经删掉了，重新加入群再来',
} as const;

const GONE = { ENTRY_GONE: '这一单已经退出了' } as const;

export const READ_REFUSALS: Words<OwnRefusalOf<typeof readChain>> = UNKNOWN;
export const ENTRIES_REFUSALS: Words<OwnRefusalOf<typeof listEntries>> = UNKNOWN;
export const READ_ENTRY_REFUSALS: Words<OwnRefusalOf<typeof readEntry>> = UNKNOWN;

export const JOIN_REFUSALS: Words<OwnRefusalOf<typeof joinChain>> = {
  ...UNKNOWN,
  ...NOT_NOW,
  ...WISH,
  ...RISK_WORDS,
  TOO_MANY_ENTRIES: (details) => `每人最多接 ${number(details, 'max') ?? ''} 单，改前面的一单也行`,
};

export const EDIT_REFUSALS: Words<OwnRefusalOf<typeof editEntry>> = { ...UNKNOWN, ...NOT_NOW, ...WISH, ...GONE };

export const CANCEL_REFUSALS: Words<OwnRefusalOf<typeof cancelEntry>> = {
  ...UNKNOWN,
  ...GONE,
  CHAIN_CLOSED: '收单了，退不了了。有事在群里跟团长说',
  ACCOUNT_CLOSED: WISH.ACCOUNT_CLOSED,
};

export const CLAIM_REFUSALS: Words<OwnRefusalOf<typeof claimEntry>> = {
  ...UNKNOWN,
  NOT_CLAIMABLE: '这一单已经有主人了',
  CLAIM_WAITING: '有人先认了，等团长确认',
};

export const CHANGE_ADDRESS_REFUSALS: Words<OwnRefusalOf<typeof changeAddress>> = {
  ...UNKNOWN,
  BAD_WISH: '收货的姓名、电话和地址写完整',
  ADDRESS_FIXED: '已经发货了，改不了了。在群里跟团长说',
};

export const REPORT_REFUSALS: Words<OwnRefusalOf<typeof reportPayment>> = {
  ...UNKNOWN,
  NOTHING_DUE: '这一单没有要付的了',
};

export const CASE_REFUSALS: Words<OwnRefusalOf<typeof openCase>> = {
  ...UNKNOWN,
  TOO_EARLY: '还没成团，等到货以后再说',
  BAD_PICTURE: '照片没传好，去掉再放一次',
  BAD_WISH: (details) =>
    number(details, 'leftCount') === 0 ? '这一样的钱已经退给你了，不用再说' : '这一单里没有这么多，改一下数量',
  TOO_MANY_CASES: (details) => `一单最多说 ${number(details, 'max') ?? ''} 次，其他的在群里找团长`,
};
