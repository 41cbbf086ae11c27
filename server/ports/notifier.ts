import type { NoticeMessage } from '../../domain/groups/notice';

/** Sends a notice outside the program (a subscribe message). In-app notices are documents and need no port. */
export interface Notifier {
  /** `no-grant`: the platform says that the member has no message of this template left. */
  send(notice: {
    /** The same for every attempt at one notice, so that a repeated delivery is seen once. */
    readonly dedupeId: string;
    readonly sealedAddress: string;
    readonly templateId: string;
    /** Which fact fills which field of the template. */
    readonly fields: readonly { readonly field: string; readonly fact: string }[];
    readonly facts: NoticeMessage['facts'];
    readonly message: NoticeMessage;
  }): Promise<'sent' | 'no-grant' | 'failed'>;
}
