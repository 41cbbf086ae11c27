import type { drawChainCode as contract } from '../../../contracts/chain-after';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { keepFile } from '../groups/keep-file';
import { readStaffedChain } from './chain-access';

const KEPT_MS = 86_400_000;
/** The member's page of a chain; `tests/e2e` opens it by the same path. */
const PAGE = 'subpackages/chains/pages/chain/index';

/** The chain's mini code for a poster. The scene is the chain's id. */
export const drawChainCode: ChangeHandler<typeof contract> = async ({ chainId }, context) => {
  const { person, ports, nowMs } = context;
  const { memberId } = person;
  const chain = await readStaffedChain(ports.store, chainId, { person, access: 'assistant' });
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const picture = await ports.miniCode.draw({ page: PAGE, scene: chainId });
  const fileId = await ports.files.keep(memberId, `${chainId}.png`, picture);
  const url = await ports.files.link(fileId);
  return context.decide(async (tx) => {
    await keepFile(tx, ports.keys, { memberId, fileId, untilMs: nowMs + KEPT_MS, nowMs });
    return accept({
      reply: { fileId, url },
      groupId: chain.groupId,
      subject: `chain-code:${chainId}`,
      facts: { title: chain.title },
    });
  });
};
