import type {
  editBatch,
  endBatch,
  giveCoupon,
  pauseBatch,
  publishBatch,
  readBatch,
  resumeBatch,
} from '../../../contracts/coupon-batches';
import type { OwnRefusalOf } from '../../../contracts/operation';
import { formatCount } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import type { Words } from '@/lib/refusal-words';

const BATCH_UNKNOWN = '没找到这批券，或者不归你管';
const OFFER_ENDED = '这批券已经结束了，要再发就复制一批';

/** What is wrong with a field of the editor, by the field that `BAD_TERMS` names. */
export const TERMS_WORDS: Readonly<Record<string, string>> = {
  claimEndsAtMs: '截止要晚于开始和现在，最长 400 天',
  validity: '有效期对不上：结束要晚于开始，也要晚于开始发的时间',
  perMemberMax: '每人张数不能多过总张数',
  worth: '减的比门槛还多，改一改面额或门槛',
  returnable: '不用积分换的券没有积分可退',
};

const HOW_MANY = ({ max }: { readonly max?: string | number }): string =>
  typeof max === 'number' ? formatCount(max) : '';

export const PUBLISH_REFUSALS: Words<OwnRefusalOf<typeof publishBatch>> = {
  BAD_TERMS: ({ field }) => TERMS_WORDS[String(field)] ?? '有一处对不上，改一改再发',
  TOO_MANY_OPEN: (details) => `正在发的已经有 ${HOW_MANY(details)} 批，先结束几批`,
  GROUP_UNKNOWN: '没找到这个群，可能已经解散',
};

export const EDIT_REFUSALS: Words<OwnRefusalOf<typeof editBatch>> = {
  BATCH_UNKNOWN,
  OFFER_ENDED,
  NOTHING_ADDED: '张数和时间都没变，不用保存',
  WINDOW_SHORTER: ({ endsAtMs }) =>
    typeof endsAtMs === 'number' ? `说好发到 ${formatDeadline(endsAtMs, Date.now())}，只能延长` : '说好的时间只能延长',
  WINDOW_TOO_LONG: '从开始那天算，最长发 400 天',
  TOO_MANY_COUPONS: (details) => `一批最多 ${HOW_MANY(details)} 张`,
};

export const PAUSE_REFUSALS: Words<OwnRefusalOf<typeof pauseBatch>> = {
  BATCH_UNKNOWN,
  ALREADY_PAUSED: '已经停着了，不用再点',
};

export const RESUME_REFUSALS: Words<OwnRefusalOf<typeof resumeBatch>> = {
  BATCH_UNKNOWN,
  NOT_PAUSED: '没有停着，一直在发',
};

export const END_REFUSALS: Words<OwnRefusalOf<typeof endBatch>> = { BATCH_UNKNOWN, OFFER_ENDED };

export const READ_BATCH_REFUSALS: Words<OwnRefusalOf<typeof readBatch>> = { BATCH_UNKNOWN };

export const GIVE_REFUSALS: Words<OwnRefusalOf<typeof giveCoupon>> = {
  BATCH_UNKNOWN,
  OFFER_ENDED,
  MEMBER_UNKNOWN: '没找到这位邻居，可能已经退群',
  NOT_STARTED: ({ startsAtMs }) =>
    typeof startsAtMs === 'number' ? `${formatInstant(startsAtMs, Date.now())} 才开始` : '还没开始',
  BATCH_PAUSED: '这批券停着，恢复了再送',
  OTHER_PRICE: '这批券不能送',
  SOLD_OUT: '这批券一张不剩了，先加几张',
  LIMIT_REACHED: (details) => `这位邻居这批券已经有 ${HOW_MANY(details)} 张了`,
  TOO_MANY_BATCHES: '这位邻居拿过的券种类太多了，过些日子再送',
  ACCOUNT_CLOSED: '这位邻居已经注销了',
};
