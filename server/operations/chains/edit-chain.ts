import type { editChain as contract } from '../../../contracts/chain-staff';
import type { CheckedInputOf } from '../../../contracts/operation';
import { type ChainEdit, extendTerms } from '../../../domain/chains/extend-terms';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChain } from './change-chain';
import { endingAtMs } from './tell-times';
import { keepPictures, ownsAll, picturesOf } from './pictures';

/** More of a running chain; nothing that was promised gets smaller or dearer. */
export const editChain: ChangeHandler<typeof contract> = async (input, context) => {
  const { nowMs, ports, person } = context;
  const fileIds = picturesOf({ items: input.moreItems });
  const { memberId } = person;
  if (!(await ownsAll(ports, memberId, fileIds))) return refuse('PICTURE_UNKNOWN');
  return changeChain(context, {
    chainId: input.chainId,
    access: 'admin',
    verb: 'edited',
    also: (tx) => keepPictures(tx, ports, { memberId, fileIds, nowMs }),
    decide: (chain) => {
      if (!chain.isRunning || nowMs >= chain.closesAtMs) return refuse('CHAIN_CLOSED');
      const extended = extendTerms(chain, editOf(input), nowMs);
      if (!extended.ok) return extended;
      const { closesAtMs } = extended.value;
      const tellAtMs = closesAtMs > chain.closesAtMs ? endingAtMs(closesAtMs) : chain.tellAtMs;
      return accept({ ...chain, ...extended.value, dueAtMs: closesAtMs, tell: 'ending', tellAtMs });
    },
  });
};

function editOf({ text, closesAtMs, moreStock, moreItems, morePoints }: CheckedInputOf<typeof contract>): ChainEdit {
  return { text: text ?? null, closesAtMs: closesAtMs ?? null, moreStock, moreItems, morePoints };
}
