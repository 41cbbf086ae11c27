import type { NoticeMessage } from '../../domain/groups/notice';

/** Sends a notice outside the program (a subscribe message). In-app notices are documents and need no port. */
export interface Notifier {
  /** `dedupeId` is the same for every attempt at one notice, so that a repeated delivery is seen once. */
  send(notice: {
    readonly dedupeId: string;
    readonly sealedAddress: string;
    readonly message: NoticeMessage;
  }): Promise<'sent' | 'no-grant' | 'failed'>;
}
