/** Refused because the platform ranks the account as a high risk; the same tap may be tried again another day. */
export const RISK = { RISKY: 'again' } as const;
