import type {
  announceArrival,
  answerCase,
  declareShortage,
  drawChainCode,
  exportChain,
  listPickUps,
  lookAtPickUp,
  notePayment,
  pickUp,
  undoPickUp,
} from '../../../../contracts/chain-after';
import type { lookAtAddress, listShipments, noteShipments, readAddress } from '../../../../contracts/chain-delivery';
import type { answerClaim, cancelEntryFor, editEntryFor, importLines } from '../../../../contracts/chain-entries';
import type {
  createChain,
  editChain,
  endChain,
  pauseChain,
  readRun,
  resumeChain,
} from '../../../../contracts/chain-staff';
import type { OwnRefusalOf } from '../../../../contracts/operation';
import type { TermsProblem } from '@domain/chains/check-terms';
import type { RefusalDetails } from '@domain/kernel/result';
import { formatFen } from '@/lib/format-points';
import type { Words } from '@/lib/refusal-words';

/** What keeps terms from being published, in words. */
export const TERMS_PROBLEMS: Readonly<Record<TermsProblem, string>> = {
  'deadline-past': '截止时间已经过了，往后挪一挪',
  'deadline-before-opening': '截止要在开始以后',
  'window-too-long': '最长开 31 天',
  'too-many-skus': '规格加起来最多 20 种',
  'names-repeat': '有两个名字一样，改一个',
  'name-missing': '有几种规格时，每一种都要有名字',
  'tiers-not-rising': '档位的份数要一档比一档多',
  'tiers-not-cheaper': '后一档要比前一档便宜',
  'limit-above-stock': '限购比库存还多',
  'minimum-above-limit': '起购比限购或库存还多',
  'threshold-above-stock': '库存凑不到成团的数',
  'slot-ends-first': '取货时间的结束要在开始以后',
  'brought-not-fetched': '送上门的不问楼栋，快递也不约时间',
  'too-many-points': '自提点最多 20 个',
};

const WORDED: Readonly<Record<string, string>> = TERMS_PROBLEMS;
const problemWords = ({ reason }: RefusalDetails) => WORDED[String(reason)] ?? '有一处填得不对，改一改再发';

const UNKNOWN = { CHAIN_UNKNOWN: '没找到这个接龙', ENTRY_UNKNOWN: '没找到这一单' } as const;
const SETTLING = { CHAIN_SETTLING: '正在结算，一两分钟后再点' } as const;
const CLOSED = { CHAIN_CLOSED: '已经收单了' } as const;
const BAD_TERMS = { BAD_TERMS: problemWords, PICTURE_UNKNOWN: '有张图片没传上，重新选一次' } as const;
const NOT_FORMED = { NOT_FORMED: '还没成团，或者这一单退出了' } as const;

/** Why a parcel was not noted, after its chain number. */
const BAD_SHIPMENTS: Readonly<Record<string, string>> = {
  'no-entry': '没有这一单',
  fetched: '是自己来取的',
  'not-formed': '没成团、退出了或者没到货',
  received: '已经送到了',
  twice: '写了两遍',
  incomplete: '缺快递公司或单号',
};

export const CREATE_REFUSALS: Words<OwnRefusalOf<typeof createChain>> = {
  ...BAD_TERMS,
  GROUP_UNKNOWN: '没找到这个群',
  TOO_MANY_RUNNING: ({ max }) => `同时最多开 ${max ?? ''} 个，先结束一个`,
};
export const EDIT_CHAIN_REFUSALS: Words<OwnRefusalOf<typeof editChain>> = {
  ...UNKNOWN,
  ...BAD_TERMS,
  ...CLOSED,
  NOTHING_ADDED: '还没有加什么',
};
export const PAUSE_REFUSALS: Words<OwnRefusalOf<typeof pauseChain>> = {
  ...UNKNOWN,
  ...CLOSED,
  ALREADY_PAUSED: '已经停着了',
};
export const RESUME_REFUSALS: Words<OwnRefusalOf<typeof resumeChain>> = {
  ...UNKNOWN,
  ...CLOSED,
  NOT_PAUSED: '没有停着',
};
export const END_REFUSALS: Words<OwnRefusalOf<typeof endChain>> = {
  ...UNKNOWN,
  CHAIN_CLOSED: '已经收单，或者有货取走、发出了',
  REASON_NEEDED: '写一句原因',
};
export const RUN_REFUSALS: Words<OwnRefusalOf<typeof readRun>> = UNKNOWN;
export const PICK_UPS_REFUSALS: Words<OwnRefusalOf<typeof listPickUps>> = UNKNOWN;

const NOT_NOW = {
  NOT_OPEN_YET: '还没开始接龙',
  CHAIN_CLOSED: '已经收单了，加不进去',
  CHAIN_PAUSED: '接龙停着，先恢复',
  SOLD_OUT: ({ leftCount }: RefusalDetails) => `不够了，只剩 ${leftCount ?? 0} 份。一条都没加`,
  BAD_WISH: '有一条对不上商品，改一改再加',
} as const;

export const IMPORT_REFUSALS: Words<OwnRefusalOf<typeof importLines>> = { ...UNKNOWN, ...NOT_NOW };
export const CLAIM_ANSWER_REFUSALS: Words<OwnRefusalOf<typeof answerClaim>> = {
  ...UNKNOWN,
  NO_CLAIM: '现在没有人认这一单',
  TOO_MANY_ENTRIES: ({ max }) => `对方已经有 ${max ?? ''} 单了`,
};
export const CANCEL_FOR_REFUSALS: Words<OwnRefusalOf<typeof cancelEntryFor>> = {
  ...UNKNOWN,
  CHAIN_CLOSED: '已经收单，退不了了',
  ENTRY_GONE: '这一单已经退出了',
};
export const EDIT_FOR_REFUSALS: Words<OwnRefusalOf<typeof editEntryFor>> = {
  ...UNKNOWN,
  ...NOT_NOW,
  ENTRY_GONE: '这一单已经退出了',
  BELOW_MINIMUM: '改了以后不够用券的门槛',
  SKU_LIMIT: ({ max }) => `这一样每人最多 ${max ?? ''} 份`,
};
export const NOTE_REFUSALS: Words<OwnRefusalOf<typeof notePayment>> = {
  ...UNKNOWN,
  ...SETTLING,
  TOO_MUCH: ({ maxFen }) => `最多记 ${formatFen(typeof maxFen === 'number' ? maxFen : 0)}`,
  TOO_MANY_NOTES: '这一单记得太多次了',
};
export const ARRIVAL_REFUSALS: Words<OwnRefusalOf<typeof announceArrival>> = { ...UNKNOWN, NOT_FORMED: '还没成团' };
export const LOOK_REFUSALS: Words<OwnRefusalOf<typeof lookAtPickUp>> = {
  ENTRY_UNKNOWN: '没有这一单，或者不是这里的码',
};
export const PICK_UP_REFUSALS: Words<OwnRefusalOf<typeof pickUp>> = {
  ...UNKNOWN,
  ...SETTLING,
  ...NOT_FORMED,
  TOO_MUCH: ({ leftCount }) => `只剩 ${leftCount ?? 0} 份没取`,
};
export const UNDO_REFUSALS: Words<OwnRefusalOf<typeof undoPickUp>> = {
  ...UNKNOWN,
  ...SETTLING,
  NOT_PICKED_UP: '这次取货已经撤销了，或者后面又取过',
  UNDO_TOO_LATE: '过了能撤销的时间',
  NEEDS_ANOTHER_ROLE: '过了 10 分钟，请管理员撤销',
};
export const SHIPMENTS_REFUSALS: Words<OwnRefusalOf<typeof listShipments>> = UNKNOWN;
export const ADDRESS_REFUSALS: Words<OwnRefusalOf<typeof readAddress>> = UNKNOWN;
export const LOOK_AT_ADDRESS_REFUSALS: Words<OwnRefusalOf<typeof lookAtAddress>> = {
  ...UNKNOWN,
  NO_ADDRESS: '没有收货地址，或者已经删掉了',
};
export const SHIP_REFUSALS: Words<OwnRefusalOf<typeof noteShipments>> = {
  ...UNKNOWN,
  ...SETTLING,
  BAD_SHIPMENT: ({ number, reason }) => `${number ?? ''} 号${BAD_SHIPMENTS[String(reason)] ?? '记不上'}，别的也都没记`,
};

function badCountWords({ soldCount, earlierCount, inHandCount }: RefusalDetails): string {
  if (typeof inHandCount === 'number') return `已经取走、发出 ${inHandCount} 份了，到的不会比这少`;
  if (typeof earlierCount === 'number') return `前面说到了 ${earlierCount} 份，只能再少`;
  return `一共接了 ${soldCount ?? ''} 份，没有少`;
}

export const SHORTAGE_REFUSALS: Words<OwnRefusalOf<typeof declareShortage>> = {
  ...UNKNOWN,
  ...SETTLING,
  NOT_FORMED: '还没成团',
  BAD_COUNT: badCountWords,
};
export const CASE_ANSWER_REFUSALS: Words<OwnRefusalOf<typeof answerCase>> = {
  CASE_UNKNOWN: '没找到这条售后',
  ...SETTLING,
  ALREADY_ANSWERED: '已经有人回过了',
  TOO_MUCH: ({ maxFen }) => `最多退 ${formatFen(typeof maxFen === 'number' ? maxFen : 0)}`,
  PAID_BACK_ALREADY: ({ count }) => `这 ${count ?? ''} 份的钱已经退过了，不用再退一次`,
};
export const EXPORT_REFUSALS: Words<OwnRefusalOf<typeof exportChain>> = UNKNOWN;
export const CODE_REFUSALS: Words<OwnRefusalOf<typeof drawChainCode>> = UNKNOWN;
