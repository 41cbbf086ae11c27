import type { Secrets } from '../adapters/keys/hmac-keys';

/** What a deployment keeps outside its database, in the variable `QUNLI_SECRETS` of every function. */
export interface DeploymentSecrets extends Secrets {
  /** Digest of the code with which the first owner takes the organisation over. */
  readonly ownerCodeDigest: string;
}

/** @throws when they are missing or damaged: without them nobody can be told from anybody. */
export function readSecrets(text: string | undefined): DeploymentSecrets {
  if (text === undefined || text === '') throw new Error('QUNLI_SECRETS is not set; npm run provision makes it');
  const { identity, signing, ownerCodeDigest } = JSON.parse(text) as Partial<DeploymentSecrets>;
  if (typeof identity === 'string' && Array.isArray(signing) && signing.length > 0)
    return { identity, signing, ownerCodeDigest: ownerCodeDigest ?? '' };
  throw new Error('QUNLI_SECRETS holds no keys');
}
