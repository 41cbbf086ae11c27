import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ChainPage, EntryPage, EntryReceipt } from '../../../contracts/chain-views';
import { deliveryAt } from '@domain/chains/delivery';
import { useMemberAction } from '@/lib/use-action';
import type { Refusal } from '@/lib/refusal-words';
import { readIntents } from '@/platform/intent';
import { vibrate } from '@/platform/vibrate';
import { EDIT_REFUSALS, JOIN_REFUSALS } from './copy';
import { keepPickUp } from './use-wish';
import { linesOf, tidyAddress, type PricedWish, type Wish } from './wish';

export interface Sending {
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  /** A tap whose answer never came: it goes out by itself, under its old key. */
  readonly isWaiting: boolean;
  /** What the last one answered; null before, and once it was looked at. */
  readonly receipt: EntryReceipt | null;
  readonly send: (wish: Wish, priced: PricedWish) => Promise<boolean>;
  readonly clear: () => void;
}

/** Joins a chain, or changes an entry of it: from the tap to the number. */
export function useSending(page: ChainPage, own: EntryPage | null): Sending {
  const queries = useQueryClient();
  const [receipt, setReceipt] = useState<EntryReceipt | null>(null);
  const answers = {
    onDone: (data: EntryReceipt) => {
      vibrate();
      setReceipt(data);
    },
    onRefused: ({ code }: Refusal) => {
      // What the page shows is older than the refusal.
      if (code in JOIN_REFUSALS) void queries.invalidateQueries();
    },
  };
  const joining = useMemberAction('chains.join', { words: JOIN_REFUSALS, ...answers });
  const editing = useMemberAction('chains.edit-entry', { words: EDIT_REFUSALS, ...answers });
  const act = own === null ? joining : editing;
  return {
    isBusy: act.isBusy,
    refusal: act.refusal,
    isWaiting: !act.isBusy && isTapKept(page.chainId, own?.entryId),
    receipt,
    send: async (wish, priced) => {
      keepPickUp(page, wish);
      const input = inputOf(page, wish, priced);
      if (own !== null) return editing.run({ entryId: own.entryId, ...input });
      return joining.run({ chainId: page.chainId, ...input, forName: wish.forName.trim() });
    },
    clear: () => {
      act.clear();
      setReceipt(null);
    },
  };
}

function inputOf({ terms }: ChainPage, wish: Wish, { coupon, price }: PricedWish) {
  return {
    address: deliveryAt(terms, wish.point) === null ? null : tidyAddress(wish.address),
    lines: [...linesOf(wish)],
    point: wish.point,
    slot: wish.slot,
    building: wish.building.trim(),
    answers: wish.answers.map((answer) => answer.trim()),
    couponId: coupon?.couponId ?? null,
    points: price.points,
  };
}

function isTapKept(chainId: string, entryId: string | undefined): boolean {
  return readIntents().some(({ operation, input }) => {
    const { chainId: joined, entryId: edited } = input as { readonly chainId?: string; readonly entryId?: string };
    return entryId === undefined
      ? operation === 'chains.join' && joined === chainId
      : operation === 'chains.edit-entry' && edited === entryId;
  });
}
