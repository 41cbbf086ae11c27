import type { AnyOperation, CheckedInputOf, DataOf, OwnRefusalOf } from '../../contracts/operation';
import type { CommonRefusal } from '../../contracts/reply';
import type { Result } from '../../domain/kernel/result';
import type { OutboxMessage } from '../documents/operations';
import type { PersonDocument } from '../documents/people';
import type { Ports } from '../ports/ports';
import type { Stored, Transaction } from '../ports/store';

/** Who is calling, established once at the edge from the platform's context, never from the request. */
export interface Caller {
  /** The keyed digest of the openid: the id of the person document. */
  readonly personId: string;
  /** The openid, sealed, to be kept on joining. */
  readonly sealedAddress: string;
  /** The keyed digest of the platform's group id when the phone came in through a card of that group. */
  readonly groupBindingId: string | null;
  /** The keyed digest of how that group's chat names this person; null when the platform did not say. */
  readonly chatMemberId: string | null;
  /** The platform's source chain. */
  readonly entrance: string;
  readonly requestId: string;
  /** Where the phone called from, for the platform's own questions alone: never kept, never logged. */
  readonly clientIp: string;
}

export interface ReadContext {
  readonly caller: Caller;
  readonly ports: Ports;
  /** The server's time, one instant for the whole call. */
  readonly nowMs: number;
  /** The caller's person document as read at the door; null when they never joined. */
  readonly person: Stored<PersonDocument> | null;
}

/** Like `ReadContext`, for operations whose access is above `anyone`: the person is there. */
export interface KnownReadContext extends ReadContext {
  readonly person: Stored<PersonDocument>;
}

export interface ChangeContext extends ReadContext {
  /** The id of this call's operation record; ids of everything the call makes derive from it (L3). */
  readonly operationId: string;
  /**
   * Runs `work` in one transaction together with the operation record. The only way to change something.
   * `work` reads, decides and writes, in this order; a refusal before any write commits the record alone (`final`)
   * or nothing (`again`, `door`). It may run several times.
   */
  decide<Data, Code extends string>(
    work: (tx: Transaction) => Promise<Decision<Data, Code>>,
  ): Promise<Result<Data, Code>>;
}

export interface KnownChangeContext extends ChangeContext {
  readonly person: Stored<PersonDocument>;
}

export type Decision<Data, Code extends string> = Result<Decided<Data>, Code>;

/** What a decided change leaves: its reply, and what the operation record says about it. */
export interface Decided<Data> {
  readonly reply: Data;
  readonly groupId?: string | null;
  /** What it was about; counted and listed by (see `OperationDocument.subject`). */
  readonly subject?: string;
  readonly concerns?: string | null;
  /** The group in whose recent activity this may be read. */
  readonly feed?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly outbox?: readonly OutboxMessage[];
}

type Refusal<Op extends AnyOperation> = OwnRefusalOf<Op> | CommonRefusal;

/** Implements a `read`. Throws only for bugs and outages. */
export type ReadHandler<Op extends AnyOperation> = (
  input: CheckedInputOf<Op>,
  context: Op['access'] extends 'anyone' ? ReadContext : KnownReadContext,
) => Promise<Result<DataOf<Op>, Refusal<Op>>>;

/** Implements a `change`. Calls `context.decide` at most once per run. */
export type ChangeHandler<Op extends AnyOperation> = (
  input: CheckedInputOf<Op>,
  context: Op['access'] extends 'anyone' ? ChangeContext : KnownChangeContext,
) => Promise<Result<DataOf<Op>, Refusal<Op>>>;
