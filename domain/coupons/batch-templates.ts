import { businessDayAt, startOfDayMs } from '../kernel/business-day';
import type { BatchTerms } from './batch-terms';

const DAY_MS = 86_400_000;

/** A start for the editor; everything in it may be changed before publishing. */
export interface BatchTemplate {
  readonly id: string;
  readonly name: string;
  readonly terms: BatchTerms;
}

type Given = Pick<BatchTerms, 'title' | 'worth' | 'scopeText' | 'price'> & Partial<BatchTerms>;

const STARTS: readonly (Pick<BatchTemplate, 'id' | 'name'> & { readonly given: Given })[] = [
  {
    id: 'spend-and-save',
    name: '满减券',
    given: {
      title: '满 30 减 5',
      worth: { kind: 'amount', fen: 500 },
      minimumSpendFen: 3_000,
      scopeText: '全店可用，不与特价同享',
      price: { kind: 'points', points: 300 },
    },
  },
  {
    id: 'percent',
    name: '折扣券',
    given: {
      title: '八五折',
      worth: { kind: 'percent', percentOff: 15, capFen: 2_000 },
      scopeText: '全店可用，最多减 20 元',
      price: { kind: 'points', points: 500 },
    },
  },
  {
    id: 'item',
    name: '兑一份',
    given: {
      title: '任意拿铁一杯',
      worth: { kind: 'item', text: '拿铁', worthFen: 1_800 },
      scopeText: '中杯一份，到店取',
      price: { kind: 'points', points: 1_200 },
      perMemberMax: 1,
    },
  },
  {
    id: 'welcome',
    name: '见面礼',
    given: {
      title: '新邻居见面礼',
      worth: { kind: 'amount', fen: 300 },
      scopeText: '全店可用',
      price: { kind: 'free' },
      perMemberMax: 1,
    },
  },
  {
    id: 'sorry',
    name: '补偿券',
    given: {
      title: '一点心意',
      worth: { kind: 'amount', fen: 500 },
      scopeText: '全店可用',
      price: { kind: 'given' },
      perMemberMax: 1,
    },
  },
];

/** Templates as of `nowMs`: from now for 30 days, ending with a day. `placeText` is the shop's own. */
export function batchTemplates(nowMs: number, placeText: string): readonly BatchTemplate[] {
  const claimEndsAtMs = startOfDayMs(businessDayAt(nowMs)) + 31 * DAY_MS;
  return STARTS.map(({ id, name, given }) => ({
    id,
    name,
    terms: {
      minimumSpendFen: 0,
      placeText,
      totalCount: 100,
      perMemberMax: 2,
      claimStartsAtMs: nowMs,
      claimEndsAtMs,
      validity: { kind: 'days', days: 30 },
      returnable: given.price.kind === 'points',
      ...given,
    },
  }));
}
