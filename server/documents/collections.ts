import { accounts, entries } from './accounts';
import { adjustments } from './adjustments';
import { auditChains, auditLinks, auditRoots } from './audit';
import { boardNights, boardPrizes, boardResults, boards, standings } from './boards';
import { chainCases, chainEntries, chainSeats } from './chain-entries';
import { chainLooks } from './chain-looks';
import { chains, chainStocks } from './chains';
import { chatMembers } from './chat-members';
import { challenges, checkInTexts } from './challenges';
import { complaints } from './complaints';
import { couponBatches, coupons, couponStocks } from './coupons';
import { erasureReceipts, erasures } from './erasures';
import { groupBindings, groups } from './groups';
import { highlights, highlightVotes, speakers } from './highlights';
import { jobs } from './jobs';
import { keptFiles } from './kept-files';
import { ledgerCheckpoints } from './ledger-checkpoints';
import { liabilityReports } from './liability-reports';
import { memberships } from './memberships';
import { newcomerBuddies } from './newcomer-buddies';
import { notices } from './notices';
import { operations } from './operations';
import { organisations } from './organisation';
import { people } from './people';
import { reminderGrants, settings } from './reminders';
import { reversals } from './reversals';
import { signUpMailings } from './sign-up-mailings';
import { signUpLooks } from './sign-up-looks';
import { regulars, seriesOfEvents } from './sign-up-series';
import { formPlaces, forms, signUps } from './sign-ups';

/** Every collection there is: what a store opens, what provisioning creates, what an erasure must look through. */
export const COLLECTIONS = [
  people,
  groups,
  groupBindings,
  memberships,
  newcomerBuddies,
  chatMembers,
  accounts,
  entries,
  challenges,
  checkInTexts,
  couponBatches,
  couponStocks,
  coupons,
  chains,
  chainStocks,
  chainEntries,
  chainSeats,
  chainCases,
  chainLooks,
  operations,
  notices,
  organisations,
  complaints,
  erasures,
  erasureReceipts,
  keptFiles,
  auditChains,
  auditLinks,
  auditRoots,
  adjustments,
  jobs,
  ledgerCheckpoints,
  liabilityReports,
  reminderGrants,
  reversals,
  settings,
  forms,
  formPlaces,
  signUps,
  signUpLooks,
  seriesOfEvents,
  regulars,
  boards,
  standings,
  boardNights,
  boardResults,
  boardPrizes,
  highlights,
  highlightVotes,
  speakers,
  signUpMailings,
] as const;
