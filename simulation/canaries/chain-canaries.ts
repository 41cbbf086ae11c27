import type { Canary } from './canary';

/** Bugs of chains: what is sold, when they form, what comes back, who is served. */
export const CHAIN_CANARIES: readonly Canary[] = [
  {
    name: 'pieces are sold twice',
    file: 'server/operations/chains/hold-movement.ts',
    right: 'atLeast: { freeSlotCount: 1, ...until, ...byField(taken, 1) },',
    wrong: 'atLeast: { freeSlotCount: 1, ...until },',
  },
  {
    name: 'a lapsed chain keeps the points',
    file: 'domain/chains/settle.ts',
    right: "returnedPoints: entry.price.points, returnsCoupon: true, news: 'lapsed'",
    wrong: "returnedPoints: 0, returnsCoupon: true, news: 'lapsed'",
  },
  {
    name: 'a lapsed chain keeps the coupon',
    file: 'domain/chains/settle.ts',
    right: "returnedPoints: entry.price.points, returnsCoupon: true, news: 'lapsed'",
    wrong: "returnedPoints: entry.price.points, returnsCoupon: false, news: 'lapsed'",
  },
  {
    name: 'the last of a page is left behind',
    file: 'server/jobs/settle-chains.ts',
    right: 'start < page.length; start += AT_ONCE',
    wrong: 'start < page.length - 1; start += AT_ONCE',
  },
  {
    name: 'a chain that is called off while it is being settled forms',
    file: 'server/operations/chains/end-chain.ts',
    right: 'const settleEdition = chain.settleEdition + 1;',
    wrong: 'const settleEdition = chain.isRunning ? chain.settleEdition : chain.settleEdition + 1;',
  },
  {
    name: 'tiers that were reached are forgotten',
    file: 'domain/chains/price.ts',
    right:
      'return sku.tiers.reduce((fen, tier) => (pieceCount >= tier.fromPieceCount ? tier.priceFen : fen), sku.priceFen);',
    wrong: 'return pieceCount < 0 ? 0 : sku.priceFen;',
  },
  {
    name: 'a chain forms with one too few',
    file: 'domain/chains/settle.ts',
    right: 'return Math.max(0, threshold.count - reached);',
    wrong: 'return Math.max(0, threshold.count - 1 - reached);',
  },
  {
    name: 'more is handed over than was ordered',
    file: 'domain/chains/pick-up.ts',
    right: "if (count > leftCount) return refuse('TOO_MUCH', { sku, leftCount });",
    wrong: '',
  },
  {
    name: 'a hand-over can be taken back for ever',
    file: 'domain/chains/pick-up.ts',
    right: 'return nowMs - done.atMs < OWN_UNDO_MS ?',
    wrong: 'return nowMs > 0 ?',
  },
  {
    name: 'who came last is served first',
    file: 'domain/chains/cut-shares.ts',
    right: 'const cuts = [...shares].reverse().map((share) => {',
    wrong: 'const cuts = [...shares].map((share) => {',
  },
  {
    name: 'a line from the chat is given to a second member',
    file: 'server/operations/chains/claim-entry.ts',
    right: "if (entry.claim === 'none') return refuse('NOT_CLAIMABLE');",
    wrong: '',
  },
  {
    name: 'more is paid back than was paid',
    file: 'domain/chains/note-payment.ts',
    right: "if (note.fen > maxFen) return refuse('TOO_MUCH', { maxFen });",
    wrong: '',
  },
  {
    name: 'an entry that was cancelled counts on',
    file: 'server/operations/chains/change-entry.ts',
    right: "entryCount: state === 'cancelled' ? -1 : 0,",
    wrong: 'entryCount: 0,',
  },
  {
    name: 'what a dead call held of a chain stays held',
    file: 'server/jobs/sweep-movements.ts',
    right: 'await settleMovement(store, stock.id, { movement, isDone });',
    wrong: '',
  },
  {
    name: 'the money card forgets what was there before',
    file: 'server/operations/chains/move-entry.ts',
    right: 'const money = addMoney(moneyOf(next), moneyOf(entry), -1);',
    wrong: 'const money = moneyOf(next);',
  },
  {
    name: 'a change that went through is given up when it is refused now',
    file: 'server/runtime/decide-in-transaction.ts',
    right: 'if (error instanceof Undone) return { ...look, refused: error.refusal as Refused<Code> };',
    wrong: "if (error instanceof Undone) return { status: 'decided', result: error.refusal as Refused<Code> };",
  },
  {
    name: 'bringing it home is left out of the bill',
    file: 'domain/chains/price.ts',
    right: 'const dueFen = restFen - pointsFen + freightFen;',
    wrong: 'const dueFen = restFen - pointsFen;',
  },
  {
    name: 'bringing nothing costs as much',
    file: 'domain/chains/price.ts',
    right: 'const freightFen = isArriving ? (before.freightFen ?? 0) : 0;',
    wrong: 'const freightFen = before.freightFen ?? 0;',
  },
  {
    name: 'what has left the shop goes elsewhere',
    file: 'server/operations/chains/change-address.ts',
    right: "if (!mayReaddress(entry)) return refuse('ADDRESS_FIXED');",
    wrong: '',
  },
  {
    name: 'what has left the shop is cut',
    file: 'domain/chains/cut-shares.ts',
    right: 'const isFixed = shipment != null || settledEdition >= edition;',
    wrong: 'const isFixed = settledEdition >= edition;',
  },
  {
    name: 'what a case paid back is cut once more',
    file: 'domain/chains/cut-shares.ts',
    right: 'const count = line.count - (line.refundedCount ?? 0);',
    wrong: 'const { count } = line;',
  },
  {
    name: 'what was missing is paid back and given as well',
    file: 'domain/chains/after-sale.ts',
    right: "const withheld = about.kind === 'missing' ?",
    wrong: "const withheld = about.kind === 'missing' && count < 0 ?",
  },
  {
    name: 'less arrived than is out of the shop',
    file: 'domain/chains/check-arrived.ts',
    right: "return arrivedCount < inHandCount ? refuse('BAD_COUNT', { field, inHandCount }) : accept(null);",
    wrong: "return inHandCount < 0 ? refuse('BAD_COUNT', { field, inHandCount }) : accept(null);",
  },
];
