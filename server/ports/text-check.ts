/** `pending` is also the answer when the check is down or over its quota: never published without a pass (S13). */
export type TextVerdict = 'pass' | 'pending' | 'refused';

/** The platform's content check (`msgSecCheck` v2, `platform.md` §3.4) for text that others may read. */
export interface TextCheck {
  check(text: string, author: { readonly sealedAddress: string }): Promise<TextVerdict>;
}
