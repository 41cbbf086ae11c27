/** `unknown`: the platform did not say. Nobody is turned away for that. */
export type Risk = 'high' | 'fine' | 'unknown';

/** The platform's rank of an account (`getUserRiskRank`, `platform.md` §3.4), asked where something is given away. Never throws. */
export interface RiskCheck {
  rank(person: { readonly sealedAddress: string; readonly clientIp: string }): Promise<Risk>;
}
