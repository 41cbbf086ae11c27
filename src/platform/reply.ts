import type { AnyOperation, DataOf, OwnRefusalOf } from '../../contracts/operation';
import type { CommonRefusal, Reply } from '../../contracts/reply';
import type { RefusalDetails } from '../../domain/kernel/result';

/** Refusals that every answer may be; `OFFLINE` is our own: no answer came. */
export type AnyRefusal = CommonRefusal | 'OFFLINE';

/** What asking for an operation may end in. */
export type AnswerOf<Op extends AnyOperation> = Reply<DataOf<Op>, OwnRefusalOf<Op> | AnyRefusal>;

/** An answer whose operation is not known by type. */
export type Answer = Reply<unknown, string>;

const OFFLINE = { ok: false, code: 'OFFLINE' } as const;

/** A call that ends in an answer, whatever happens: no network, a broken reply and a crash are `OFFLINE`. */
export async function answerOf(call: Promise<unknown>): Promise<Answer> {
  try {
    const reply = await call;
    return isAnswer(reply) ? reply : OFFLINE;
  } catch {
    return OFFLINE;
  }
}

function isAnswer(reply: unknown): reply is Answer {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  return reply.ok === true ? 'data' in reply : 'code' in reply && typeof reply.code === 'string';
}

/** A refusal on its way through react-query, which knows only thrown errors. */
export class RefusedError extends Error {
  constructor(
    readonly code: string,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
  }
}
