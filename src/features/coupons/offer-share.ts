import type { Offer } from '../../../contracts/coupon-views';
import type { ShareCard } from '@/platform/share';
import { OFFER_WORDS } from './mall-copy';
import { worthSentence } from './worth-copy';

/** One batch of one group. */
export interface BatchRef {
  readonly groupId: string;
  readonly batchId: string;
}

/** The card of a batch: it opens its rules, from where a member can take one. */
export function offerCard(offer: Offer, groupId: string): ShareCard<'rules'> {
  return {
    title: OFFER_WORDS.shareTitle(offer.title, worthSentence(offer.worth, offer.minimumSpendFen)),
    page: 'rules',
    params: { kind: 'batch', id: offer.batchId, groupId },
  };
}
