import type * as v from 'valibot';
import type { Access } from '../domain/groups/role';

/**
 * What a refusal leaves behind. `final`: decided inside the transaction, kept as the answer to this key.
 * `again`: nothing decided, the same key may be sent again. `door`: refused before anything was read or written.
 */
export type RefusalKind = 'final' | 'again' | 'door';

export type Refusals = Readonly<Record<string, RefusalKind>>;

/**
 * One thing a phone may ask for. `Data` is what it answers.
 * A `read` changes nothing and needs no key. A `change` needs a key and leaves an operation record.
 */
export interface Operation<Schema extends v.GenericSchema, Data, Codes extends Refusals, Who extends Access = Access> {
  readonly effect: 'read' | 'change';
  readonly access: Who;
  readonly input: Schema;
  /** Every refusal of its own; those any operation may answer are in `reply.ts`. */
  readonly refusals: Codes;
  /** Changes without a natural bound are counted against the caller's daily writes; costs two store requests. */
  readonly metered: boolean;
  /** Whether the act belongs to the caller's audit chain. */
  readonly audited: boolean;
  readonly data?: Data;
}

interface Declaration<Schema extends v.GenericSchema, Codes extends Refusals, Who extends Access> {
  readonly access: Who;
  readonly input: Schema;
  readonly refusals: Codes;
}

/** Declares an operation that only reads. Written `read<Data>()({...})` so that the rest is inferred. */
export function read<Data>() {
  return <Schema extends v.GenericSchema, const Codes extends Refusals, const Who extends Access>(
    declaration: Declaration<Schema, Codes, Who>,
  ): Operation<Schema, Data, Codes, Who> => ({ ...declaration, effect: 'read', metered: false, audited: false });
}

/** Declares an operation that changes something. */
export function change<Data>() {
  return <Schema extends v.GenericSchema, const Codes extends Refusals, const Who extends Access>(
    declaration: Declaration<Schema, Codes, Who> & { readonly metered?: boolean; readonly audited?: boolean },
  ): Operation<Schema, Data, Codes, Who> => ({ metered: false, audited: false, ...declaration, effect: 'change' });
}

export type AnyOperation = Operation<v.GenericSchema, unknown, Refusals>;

/** What a phone sends. */
export type InputOf<Op> = Op extends Operation<infer Schema, unknown, Refusals> ? v.InferInput<Schema> : never;

/** What a handler gets, after the schema. */
export type CheckedInputOf<Op> = Op extends Operation<infer Schema, unknown, Refusals> ? v.InferOutput<Schema> : never;

export type DataOf<Op> = Op extends Operation<v.GenericSchema, infer Data, Refusals> ? Data : never;

/** The refusals an operation decides itself. */
export type OwnRefusalOf<Op> =
  Op extends Operation<v.GenericSchema, unknown, infer Codes> ? keyof Codes & string : never;
