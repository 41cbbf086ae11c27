import type { Clock } from '../../ports/clock';
import type { Keys } from '../../ports/keys';
import type { Notifier } from '../../ports/notifier';

type Notice = Parameters<Notifier['send']>[0];

export interface InboxNotice {
  readonly message: Notice['message'];
  readonly atMs: number;
}

const NOTICES_MAX = 2_000;

/** Stands for WeChat's subscribe messages: what a phone would show lies in an inbox instead, the newest 2,000 of all. */
export class InboxNotifier implements Notifier {
  private readonly sent = new Map<string, InboxNotice & { readonly openid: string }>();

  constructor(
    private readonly keys: Pick<Keys, 'open'>,
    private readonly clock: Clock,
  ) {}

  send(notice: Notice): Promise<'sent' | 'failed'> {
    const openid = this.keys.open('notice-address', notice.sealedAddress);
    if (openid === null) return Promise.resolve('failed');
    if (!this.sent.has(notice.dedupeId)) {
      this.sent.set(notice.dedupeId, { openid, message: notice.message, atMs: this.clock.nowMs() });
    }
    const oldest = this.sent.keys().next();
    if (this.sent.size > NOTICES_MAX && oldest.done !== true) this.sent.delete(oldest.value);
    return Promise.resolve('sent');
  }

  /** What this person's phone would have shown, newest first. */
  inbox(openid: string): readonly InboxNotice[] {
    return [...this.sent.values()]
      .filter((notice) => notice.openid === openid)
      .map(({ message, atMs }) => ({ message, atMs }))
      .reverse();
  }

  clear(): void {
    this.sent.clear();
  }
}
