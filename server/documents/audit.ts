import { collection, type Document } from '../ports/store';

/** Where one operator's audit chain stands, under the memberId of the operator (decisions §4). */
export interface AuditChainDocument extends Document {
  /** How many acts are sealed. */
  readonly length: number;
  /** The digest over the whole chain; '' before the first act. */
  readonly head: string;
  /** The order of the last sealed operation record; '' before the first. */
  readonly sealedOrder: string;
  readonly order: string;
}

export const auditChains = collection<AuditChainDocument>({
  name: 'audit-chains',
  changedBy: 'transactions',
  indexes: [['order']],
});

/** One sealed act, under `{operator}:{number}`: outlives the operation record, so that the chain can always be replayed. */
export interface AuditLinkDocument extends Document {
  readonly operator: string;
  readonly operationId: string;
  /** Digest of what the act was; erasing a person changes none of it. */
  readonly actDigest: string;
  /** Digest of the link before and this act. */
  readonly digest: string;
  readonly order: string;
}

export const auditLinks = collection<AuditLinkDocument>({
  name: 'audit-links',
  changedBy: 'transactions',
  indexes: [['operator', 'order']],
});

/** The digest over all heads at the end of a day, under the day: one line to keep elsewhere proves every chain. */
export interface AuditRootDocument extends Document {
  readonly root: string;
  readonly chainCount: number;
  readonly atMs: number;
  readonly order: string;
}

export const auditRoots = collection<AuditRootDocument>({
  name: 'audit-roots',
  changedBy: 'transactions',
  indexes: [],
});
