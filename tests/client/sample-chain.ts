import type { RunPage } from '../../contracts/chain-staff-views';
import type { ChainPage, MyEntry } from '../../contracts/chain-views';
import type { ChainTerms } from '@domain/chains/chain-terms';

export const NOW_MS = Date.parse('2026-11-25T19:42+08:00');
const HOUR_MS = 3_600_000;

const sku = (rest: Partial<ChainTerms['items'][number]['skus'][number]>) => ({
  name: '',
  priceFen: 6_990,
  tiers: [],
  stockCount: null,
  perMemberMax: null,
  ...rest,
});

/** Strawberries, large and to taste, thirty pieces to form. */
export const termsOf = (rest: Partial<ChainTerms> = {}): ChainTerms => ({
  title: '丹东草莓，周四到',
  text: '',
  pictureFileIds: [],
  items: [
    {
      title: '大果',
      note: '',
      pictureFileId: null,
      skus: [sku({ perMemberMax: 3, tiers: [{ fromPieceCount: 30, priceFen: 6_490 }] })],
    },
    { title: '尝鲜', note: '', pictureFileId: null, skus: [sku({ priceFen: 2_690, stockCount: 10 })] },
  ],
  opensAtMs: NOW_MS - HOUR_MS,
  closesAtMs: NOW_MS + 2 * HOUR_MS,
  threshold: { by: 'pieces', count: 30 },
  entriesPerMemberMax: 3,
  points: [
    { name: '小店门口', address: '', asksBuilding: false, slots: [] },
    {
      name: '3 号楼大堂',
      address: '',
      asksBuilding: true,
      slots: [{ fromMs: NOW_MS + 20 * HOUR_MS, untilMs: NOW_MS + 22 * HOUR_MS }],
    },
  ],
  questions: [],
  paymentText: '取货时当面付',
  pointsCapPercent: 10,
  acceptsCoupons: true,
  shortageRule: 'by-number',
  ...rest,
});

export const chainOf = (rest: Partial<ChainPage> = {}): ChainPage => ({
  chainId: 'c1',
  groupId: 'g1',
  terms: termsOf(),
  waitingPictureCount: 0,
  phase: 'open',
  reason: '',
  organizer: { name: '苏苏', avatarFileId: null, tint: 0 },
  entryCount: 18,
  pieceCount: 24,
  leftCounts: [null, 8],
  pricesFen: [6_990, 2_690],
  pointsPerYuan: 100,
  missingCount: 6,
  mine: [],
  myRoom: [3, null],
  availablePoints: 1_298,
  coupons: [],
  money: null,
  shortages: [],
  arrivedAtMs: 0,
  arrivalText: '',
  isStaff: false,
  nowMs: NOW_MS,
  ...rest,
});

export const entryOf = (rest: Partial<MyEntry> = {}): MyEntry => ({
  entryId: 'e1',
  chainId: 'c1',
  groupId: 'g1',
  number: 19,
  title: '丹东草莓，周四到',
  state: 'joined',
  for: 'self',
  forName: '',
  lines: [{ sku: 0, count: 2, shortCount: 0, pickedCount: 0 }],
  price: { goodsFen: 13_980, couponFen: 0, points: 0, pointsFen: 0, dueFen: 13_980 },
  afterSaleFen: 0,
  paidFen: 0,
  refundedFen: 0,
  pickUp: 'none',
  point: 0,
  slot: null,
  atMs: NOW_MS,
  isOpen: true,
  ...rest,
});

/** The same chain, formed, for those who run it: ten large ones sold. */
export const runOf = (rest: Partial<RunPage> = {}): RunPage => ({
  ...{ chainId: 'c1', groupId: 'g1', title: '丹东草莓，周四到', phase: 'formed', fromFen: 2_690 },
  ...{ opensAtMs: NOW_MS - 3 * HOUR_MS, closesAtMs: NOW_MS - HOUR_MS, threshold: null, entryCount: 6, pieceCount: 10 },
  ...{ paused: false, openCaseCount: 0, organizerId: 'm_an', reason: '', waitingPictureCount: 0, missingCount: 0 },
  money: { dueFen: 64_900, collectedFen: 0, refundedFen: 0, toRefundFen: 0, waitingFen: 64_900 },
  terms: termsOf(),
  skus: [
    { soldCount: 10, leftCount: null, heldCount: 0 },
    { soldCount: 0, leftCount: 10, heldCount: 0 },
  ],
  ...{ shortages: [], arrivedAtMs: 0, arrivalText: '', claimCount: 0, reportedCount: 0, nowMs: NOW_MS },
  pickUps: { waiting: 6, partly: 0, done: 0 },
  shipments: null,
  ...rest,
});
