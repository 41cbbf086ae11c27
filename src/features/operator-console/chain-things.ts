import { businessDayAt } from '@domain/kernel/business-day';
import type { RunPage } from '../../../contracts/chain-staff-views';
import { formatCount } from '@/lib/format-points';
import { formatDeadline } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { type Thing, URGENCY } from './thing';
import { THING_WORDS } from './thing-copy';

const DAY_MS = 86_400_000;

/** What waits in one chain: people who wait for a word, then what is still missing on its last day, then what stands still. */
export function chainThings(run: RunPage, nowMs: number): readonly Thing[] {
  return [
    waiting(run, 'chainCases', run.openCaseCount),
    waiting(run, 'chainClaims', run.claimCount),
    waiting(run, 'chainReports', run.reportedCount),
    missing(run, nowMs),
    notFetched(run, nowMs),
    low(run),
    paused(run),
  ].filter((thing) => thing !== null);
}

type Kind = 'chainCases' | 'chainClaims' | 'chainReports';

const LOOKS = {
  chainCases: { icon: 'message-circle', tint: 'sky' },
  chainClaims: { icon: 'list-checks', tint: 'sky' },
  chainReports: { icon: 'list-checks', tint: 'brand' },
} as const;

const OPENS: Readonly<Record<Kind, (chainId: string) => void>> = {
  chainCases: (chainId) => {
    openPage('chain-cases', { chainId });
  },
  chainClaims: (chainId) => {
    openPage('chain-run-entries', { chainId, what: 'claimed' });
  },
  chainReports: (chainId) => {
    openPage('chain-run-entries', { chainId, what: 'reported' });
  },
};

function waiting({ chainId, title }: RunPage, kind: Kind, count: number): Thing | null {
  if (count === 0) return null;
  const words = THING_WORDS[kind];
  return {
    id: `${kind}-${chainId}`,
    urgency: URGENCY[kind],
    ...LOOKS[kind],
    title: words.title(formatCount(count)),
    note: words.note(title),
    act: words.act,
    open: () => {
      OPENS[kind](chainId);
    },
  };
}

/** On its last day a chain that is not enough yet can still be called out. */
function missing(run: RunPage, nowMs: number): Thing | null {
  const { chainId, title, phase, missingCount, closesAtMs, threshold } = run;
  const isLastDay = businessDayAt(closesAtMs) === businessDayAt(nowMs);
  if (phase !== 'open' || missingCount === 0 || threshold === null || !isLastDay || closesAtMs <= nowMs) return null;
  const words = THING_WORDS.chainMissing;
  return {
    id: `chainMissing-${chainId}`,
    urgency: URGENCY.chainMissing,
    icon: 'megaphone',
    tint: 'brand',
    title: words.title(formatCount(missingCount), words.units[threshold.by]),
    note: words.note(title, formatDeadline(closesAtMs, nowMs)),
    act: words.act,
    open: opening('chain-run', chainId),
  };
}

/** A day after the arrival, whoever has not come can be reminded. */
function notFetched({ chainId, title, phase, pickUps, arrivedAtMs }: RunPage, nowMs: number): Thing | null {
  const count = pickUps.waiting + pickUps.partly;
  if (phase !== 'arrived' || count === 0 || nowMs - arrivedAtMs < DAY_MS) return null;
  const words = THING_WORDS.chainPickUps;
  return {
    id: `chainPickUps-${chainId}`,
    urgency: URGENCY.chainPickUps,
    icon: 'scan-line',
    tint: 'apricot',
    title: words.title(formatCount(count)),
    note: words.note(title),
    act: words.act,
    open: opening('chain-pick-up', chainId),
  };
}

/** A tenth of what there was is left of something: there is still time to add to it. */
function low({ chainId, title, phase, skus }: RunPage): Thing | null {
  const lefts = skus.flatMap(({ soldCount, leftCount }) =>
    leftCount !== null && leftCount * 9 <= soldCount ? [leftCount] : [],
  );
  if (phase !== 'open' || lefts.length === 0) return null;
  const words = THING_WORDS.chainLow;
  return {
    id: `chainLow-${chainId}`,
    urgency: URGENCY.chainLow,
    icon: 'tag',
    tint: 'apricot',
    title: words.title(formatCount(Math.min(...lefts))),
    note: words.note(title),
    act: words.act,
    open: () => {
      openPage('chain-more', { chainId });
    },
  };
}

function paused({ chainId, title, phase }: RunPage): Thing | null {
  if (phase !== 'paused') return null;
  const words = THING_WORDS.pausedChain;
  const shown = { title: words.title(title), note: words.note, act: words.act, open: opening('chain-run', chainId) };
  return { id: `pausedChain-${chainId}`, urgency: URGENCY.paused, icon: 'pause', tint: 'apricot', ...shown };
}

const opening = (page: 'chain-pick-up' | 'chain-run', chainId: string) => () => {
  openPage(page, { chainId });
};
