import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { MemberApi } from '../../contracts/member-api';
import type { AnyOperation, DataOf, InputOf, OwnRefusalOf } from '../../contracts/operation';
import type { OperatorApi } from '../../contracts/operator-api';
import type { CloudFunctionName } from '@/platform/envelope';
import { readGroupCard } from '@/platform/group-card';
import { sendIntent } from '@/platform/intent';
import type { MemberOperation } from '@/platform/member-client';
import type { OperatorOperation } from '@/platform/operator-client';
import type { Answer } from '@/platform/reply';
import { wordRefusal, type Refusal, type Words } from './refusal-words';

export interface ActionOptions<Op extends AnyOperation> {
  /** A sentence for every refusal the operation decides itself: a new one does not compile without. */
  readonly words: Words<OwnRefusalOf<Op>>;
  readonly onDone?: (data: DataOf<Op>) => void;
  readonly onRefused?: (refusal: Refusal) => void;
  /** Whether the proof of the WeChat group goes along, as joining by a card needs it. */
  readonly withGroupCard?: boolean;
  /** Whether everything on screen is asked for again; false when the answer carries what changed. */
  readonly refreshes?: boolean;
}

export interface Action<Op extends AnyOperation> {
  /** True from the tap until an answer. */
  readonly isBusy: boolean;
  /** The last answer when it was a refusal; cleared by the next run. */
  readonly refusal: Refusal | null;
  readonly clear: () => void;
  /** Does it once: while busy, further runs are dropped. True when it was done. */
  readonly run: (input: InputOf<Op>) => Promise<boolean>;
}

/** A change a member makes. */
export function useMemberAction<Name extends MemberOperation>(
  operation: Name,
  options: ActionOptions<MemberApi[Name]>,
): Action<MemberApi[Name]> {
  return useAction<MemberApi[Name]>('member', operation, options);
}

/** A change staff makes. */
export function useOperatorAction<Name extends OperatorOperation>(
  operation: Name,
  options: ActionOptions<OperatorApi[Name]>,
): Action<OperatorApi[Name]> {
  return useAction<OperatorApi[Name]>('operator', operation, options);
}

function useAction<Op extends AnyOperation>(
  name: CloudFunctionName,
  operation: string,
  options: ActionOptions<Op>,
): Action<Op> {
  const queries = useQueryClient();
  const isHeld = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const settle = (answer: Answer): boolean => {
    if (answer.ok) {
      if (options.refreshes !== false) void queries.invalidateQueries();
      options.onDone?.(answer.data as DataOf<Op>);
      return true;
    }
    const refused = wordRefusal(options.words, answer.code, answer.details);
    setRefusal(refused);
    options.onRefused?.(refused);
    return false;
  };

  const run = async (input: InputOf<Op>): Promise<boolean> => {
    if (isHeld.current) return false;
    isHeld.current = true;
    setBusy(true);
    setRefusal(null);
    const groupCloudId = options.withGroupCard === true ? await readGroupCard() : undefined;
    const answer = await sendIntent({ name, operation, input, groupCloudId });
    isHeld.current = false;
    setBusy(false);
    return settle(answer);
  };

  const clear = () => {
    setRefusal(null);
  };
  return { isBusy, refusal, clear, run };
}
