import type { MemberApi } from '../../contracts/member-api';
import { cancelEntry } from '../operations/chains/cancel-entry';
import { changeAddress } from '../operations/chains/change-address';
import { claimEntry } from '../operations/chains/claim-entry';
import { editEntry } from '../operations/chains/edit-entry';
import { joinChain } from '../operations/chains/join-chain';
import { listChains } from '../operations/chains/list-chains';
import { listEntries as listChainEntries } from '../operations/chains/list-entries';
import { listMyEntries } from '../operations/chains/list-my-entries';
import { openCase } from '../operations/chains/open-case';
import { readChain } from '../operations/chains/read-chain';
import { readEntry as readChainEntry } from '../operations/chains/read-entry';
import { openCaseSlot } from '../operations/chains/open-case-slot';
import { reportPayment } from '../operations/chains/report-payment';
import type { HandlersOf } from './load-when-asked';

/** The member's side of chains; loaded when somebody first asks for it. */
export const chainsMemberHandlers: HandlersOf<MemberApi, 'chains'> = {
  'chains.list': listChains,
  'chains.read': readChain,
  'chains.list-entries': listChainEntries,
  'chains.list-my-entries': listMyEntries,
  'chains.read-entry': readChainEntry,
  'chains.join': joinChain,
  'chains.edit-entry': editEntry,
  'chains.cancel-entry': cancelEntry,
  'chains.claim-entry': claimEntry,
  'chains.change-address': changeAddress,
  'chains.report-payment': reportPayment,
  'chains.open-case-slot': openCaseSlot,
  'chains.open-case': openCase,
};
