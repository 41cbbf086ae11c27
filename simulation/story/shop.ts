import type { BoardTerms, ChainTerms, FormTerms, Terms } from '../plan/plan-town';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SHANGHAI_MS = 8 * 3_600_000;

const dayAt = (atMs: number): string => new Date(atMs + SHANGHAI_MS).toISOString().slice(0, 10);

/** A challenge over the whole day, from today for three weeks, with bonuses that short stories reach. */
export function challengeTerms(terms: Terms, about: { points: number; nowMs: number; titled: string }): unknown {
  return {
    title: about.titled,
    ruleText: '',
    promptText: '',
    startDay: dayAt(about.nowMs - terms.cutOffMinutes * 60_000),
    endDay: dayAt(about.nowMs + 20 * DAY_MS),
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    opensAtMinute: 0,
    closesAtMinute: 1440,
    cutOffMinutes: terms.cutOffMinutes,
    pointsPerDay: about.points,
    milestones: [
      { streakDays: 2, bonusPoints: 7 },
      { streakDays: 3, bonusPoints: 11 },
    ],
    memberDayPointsMax: terms.memberDayPointsMax,
    makeUp: { perMonth: 2, windowDays: 3 },
    leave: { perMonth: 2 },
    showsTexts: true,
  };
}

/** One batch for points, a free one that the bill decides, and one that only operators give. All of them are few. */
export function offers(terms: Terms, nowMs: number): readonly unknown[] {
  const common = {
    scopeText: 'all',
    placeText: 'counter',
    totalCount: terms.totalCount,
    perMemberMax: terms.perMemberMax,
    claimStartsAtMs: nowMs,
    claimEndsAtMs: nowMs + terms.claimDays * DAY_MS,
    validity: { kind: 'days', days: 3 },
    returnable: false,
  };
  return [
    {
      ...common,
      title: 'for points',
      worth: { kind: 'amount', fen: 500 },
      minimumSpendFen: 600,
      price: { kind: 'points', points: terms.pricePoints },
      returnable: true,
    },
    {
      ...common,
      title: 'free',
      worth: { kind: 'percent', percentOff: 50, capFen: 800 },
      minimumSpendFen: 0,
      perMemberMax: 1,
      price: { kind: 'free' },
    },
    {
      ...common,
      title: 'given',
      worth: { kind: 'item', text: 'tea', worthFen: 900 },
      minimumSpendFen: 0,
      price: { kind: 'given' },
    },
  ];
}

/** Apples that are few and get cheaper, pears without end; one place to fetch them. */
const AT_THE_GATE = { name: 'gate', address: '', asksBuilding: false, slots: [] };
/** For nothing from two boxes of apples and a pear on. */
const AT_HOME = { ...AT_THE_GATE, name: 'parcel', delivery: { kind: 'express', feeFen: 80, freeFromFen: 1_400 } };

export function chainTerms(terms: ChainTerms, nowMs: number): unknown {
  const { stockCount, perMemberMax, threshold } = terms;
  const apples = { name: '', priceFen: 600, tiers: [{ fromPieceCount: 4, priceFen: 500 }], stockCount, perMemberMax };
  const pears = { name: '', priceFen: 250, tiers: [], stockCount: null, perMemberMax: null };
  return {
    title: 'fruit',
    text: '',
    pictureFileIds: [],
    items: [
      { title: 'apples', note: '', pictureFileId: null, skus: [apples] },
      { title: 'pears', note: '', pictureFileId: null, skus: [pears] },
    ],
    opensAtMs: nowMs,
    closesAtMs: nowMs + terms.opensForMs,
    threshold: threshold?.by === 'pieces' ? { ...threshold, count: Math.min(threshold.count, stockCount) } : threshold,
    entriesPerMemberMax: terms.entriesPerMemberMax,
    points: [AT_THE_GATE, AT_HOME],
    questions: [],
    paymentText: 'by hand',
    pointsCapPercent: terms.pointsCapPercent,
    acceptsCoupons: terms.acceptsCoupons,
    shortageRule: terms.shortageRule,
  };
}

const asked = { helpText: '', showIf: null, personal: false, purpose: '', keepDays: 0 };

/** Few places, a team with a limit of its own, and a personal answer that goes on the day after. */
export function formTerms(terms: FormTerms, nowMs: number): unknown {
  const startsAtMs = nowMs + terms.opensForMs;
  const red = { id: 'red', label: 'red', quota: terms.quota };
  const blue = { id: 'blue', label: 'blue', quota: null };
  return {
    title: 'outing',
    introText: '',
    placeText: 'park',
    event: { startsAtMs, endsAtMs: startsAtMs + 30 * HOUR_MS },
    opensAtMs: nowMs,
    closesAtMs: startsAtMs + 2 * HOUR_MS,
    capacity: terms.capacity,
    perMember: { max: 1, per: 'form' },
    plusOnesMax: terms.plusOnesMax,
    approval: terms.approval,
    waitlist: terms.waitlist,
    cancelUntil: terms.cancelUntil,
    editUntil: 'close',
    attendancePoints: terms.attendancePoints,
    selfCheckIn: true,
    walkIns: terms.walkIns,
    showsNames: true,
    feeNote: '',
    sensitivity: 'none',
    questions: [
      { ...asked, id: 'team', title: 'team', required: true, keepDays: 60, kind: 'single', options: [red, blue] },
      {
        ...asked,
        ...{ id: 'name', title: 'name on the list', required: false, kind: 'text', minLength: 0, maxLength: 40 },
        ...{ personal: true, purpose: 'the list at the gate' },
      },
    ],
  };
}

/** What boards give beside points: enough for two periods at once in most shops, and then they run out. */
export function prizeOffer(nowMs: number): unknown {
  return {
    title: 'won',
    scopeText: 'all',
    placeText: 'counter',
    worth: { kind: 'item', text: 'cake', worthFen: 1_200 },
    minimumSpendFen: 0,
    price: { kind: 'given' },
    totalCount: 14,
    perMemberMax: 1,
    claimStartsAtMs: nowMs,
    claimEndsAtMs: nowMs + 30 * DAY_MS,
    validity: { kind: 'days', days: 3 },
    returnable: false,
  };
}

/** An evening that comes again every week. Its next session comes out half a day later, so that short stories see it. */
export function weeklyTerms(terms: FormTerms, nowMs: number): unknown {
  const startsAtMs = nowMs + terms.opensForMs;
  return {
    ...(formTerms(terms, nowMs) as object),
    title: 'evening',
    event: { startsAtMs, endsAtMs: startsAtMs + 2 * HOUR_MS },
    opensAtMs: nowMs - 5.5 * DAY_MS,
    closesAtMs: startsAtMs + HOUR_MS,
  };
}

/** Points and days, with a prize for the first three; a rolling window has none. */
export function boardTerms(terms: BoardTerms, couponBatchId: string | null = null): unknown {
  return {
    title: 'board',
    ruleText: '',
    weights: [
      { kind: 'points', weight: 1 },
      { kind: 'checkInDays', weight: 5 },
    ],
    period: terms.period,
    season: null,
    excludesStaff: true,
    masksNames: false,
    hasLeagues: false,
    // Small prizes are for the first alone, so that a tie has more winners than places.
    prizes:
      terms.period === 'last7'
        ? []
        : [
            { fromRank: 1, toRank: 1, points: terms.prizePoints, couponBatchId },
            ...(terms.prizePoints > 5 ? [{ fromRank: 2, toRank: 3, points: Math.ceil(terms.prizePoints / 2) }] : []),
          ],
    tieReserveCount: terms.tieReserveCount,
  };
}
