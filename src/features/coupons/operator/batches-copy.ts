import type { BatchLine } from '../../../../contracts/coupon-views';
import { formatCount } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import type { Tint } from '@/ui/tint';

/** Words of the list of batches. */
export const BATCHES_WORDS = {
  title: '券',
  publish: '发一批券',
  giveTitle: '送一张券',
  giveNote: '挑一批在发的券，下一步写一句话就送到',
  emptyGive: '现在没有在发的券可以送',
  running: '在发',
  over: '结束了',
  ofGroup: '本群的',
  ofAll: '所有群通用的',
  ofEveryGroup: '各群在发的',
  empty: '还没有发过券',
  emptyNote: '从模板开始，填上面额和张数就能发',
  emptyAll: '还没有所有群通用的券',
  emptyEverywhere: '现在没有在发的券',
  emptyEverywhereNote: '有群发券以后，在这里能看到，出了错可以马上暂停',
  emptyOnCallNote: '有券以后，在这里能看到，出了错可以马上暂停',
  notAllowed: '发券、停券要管理员来做。把这件事转给他',
  price: { points: '分换', free: '免费领', given: '只送' },
} as const;

export type BatchPhase = 'early' | 'running' | 'sold-out' | 'paused' | 'over';

type Standing = Pick<BatchLine, 'status' | 'paused' | 'claimStartsAtMs' | 'claimEndsAtMs'>;

/** Whether nobody can get one any more; a batch that is over may still be paused, for those who hold its coupons. */
export const isOver = (batch: Pick<Standing, 'status' | 'claimEndsAtMs'>, nowMs: number): boolean =>
  batch.status === 'ended' || batch.claimEndsAtMs <= nowMs;

/** Where a batch stands at `nowMs`. */
export function phaseOfBatch(batch: Standing & Pick<BatchLine, 'leftCount'>, nowMs: number): BatchPhase {
  if (batch.paused) return 'paused';
  if (isOver(batch, nowMs)) return 'over';
  if (batch.leftCount === 0) return 'sold-out';
  return batch.claimStartsAtMs > nowMs ? 'early' : 'running';
}

export const BATCH_PHASES: Readonly<Record<BatchPhase, { readonly word: string; readonly tint?: Tint }>> = {
  early: { word: '还没开始', tint: 'sky' },
  running: { word: '在发', tint: 'leaf' },
  'sold-out': { word: '领完了', tint: 'apricot' },
  paused: { word: '暂停中', tint: 'apricot' },
  over: { word: '结束了' },
};

/** "已领 58 · 余 42" */
export const stockWords = ({ issuedCount, leftCount }: Pick<BatchLine, 'issuedCount' | 'leftCount'>) =>
  `已领 ${formatCount(issuedCount)} · 余 ${formatCount(leftCount)}`;

/** When the next thing happens to a batch. */
export function windowWords(batch: Standing, nowMs: number): string {
  if (batch.status === 'ended') return '提前结束';
  if (batch.claimStartsAtMs > nowMs) return `${formatInstant(batch.claimStartsAtMs, nowMs)} 开始`;
  return `${formatDeadline(batch.claimEndsAtMs, nowMs)} 截止`;
}

/** "300 分换", "免费领", "只送". */
export function priceWords(price: BatchLine['price']): string {
  if (price.kind === 'points') return `${formatCount(price.points)} ${BATCHES_WORDS.price.points}`;
  return BATCHES_WORDS.price[price.kind];
}
