/** WeChat's own button gives a code that stands for a phone number, once and for five minutes (`platform.md` §4.5). */
export interface PhoneNumbers {
  /** The number behind the code, without its country; null when the code is over, used or not the caller's. */
  open(asked: { readonly code: string; readonly personId: string }): Promise<string | null>;
}
