import { createHmacKeys } from '../../server/adapters/keys/hmac-keys';
import type { Clock } from '../../server/ports/clock';
import type { Files, StoredLook } from '../../server/ports/files';
import type { ImageCheck, ImageQuestion } from '../../server/ports/image-check';
import type { IdSource } from '../../server/ports/id-source';
import type { Keys } from '../../server/ports/keys';
import type { Log } from '../../server/ports/log';
import type { MiniCode } from '../../server/ports/mini-code';
import type { Notifier } from '../../server/ports/notifier';
import type { PhoneNumbers } from '../../server/ports/phone-numbers';
import type { Ports } from '../../server/ports/ports';
import type { Risk, RiskCheck } from '../../server/ports/risk-check';
import type { TextCheck, TextVerdict } from '../../server/ports/text-check';

const secret = (letter: string): string => Buffer.alloc(32, letter).toString('base64');

const SIGNING = { k1: secret('a'), k2: secret('b'), k3: secret('c') };

/** Keys of one deployment while these signing keys are alive, the current one first. */
export const keysAlive = (...ids: readonly (keyof typeof SIGNING)[]): Keys =>
  createHmacKeys({ identity: secret('i'), signing: ids.map((id) => ({ id, secret: SIGNING[id] })) });

/** Keys that are the same in every run, with two live signing keys. */
export const testKeys = keysAlive('k2', 'k1');

/** Ids that count, so that a failing test reads well. */
export function sequentialIds(): IdSource {
  let last = 0;
  return {
    next: (prefix) => {
      last += 1;
      return `${prefix}${String(last).padStart(4, '0')}`;
    },
  };
}

/** Passes everything, except texts in `verdicts`, and remembers which were asked about, and whose they were. */
export class RecordingTextCheck implements TextCheck {
  readonly verdicts = new Map<string, TextVerdict>();
  readonly asked: (Parameters<TextCheck['check']>[1] & { readonly text: string })[] = [];

  check(text: string, author: Parameters<TextCheck['check']>[1]): Promise<TextVerdict> {
    this.asked.push({ ...author, text });
    return Promise.resolve(this.verdicts.get(text) ?? 'pass');
  }
}

/** Remembers which pictures were asked about; the verdict comes when the test gives it. */
export class RecordingImageCheck implements ImageCheck {
  readonly asked: (Parameters<ImageCheck['ask']>[0] & { readonly traceId: string })[] = [];
  isDown = false;

  ask(picture: Parameters<ImageCheck['ask']>[0]): Promise<ImageQuestion> {
    if (this.isDown) return Promise.resolve({ status: 'later' });
    const traceId = `trace-${String(this.asked.length + 1)}`;
    this.asked.push({ ...picture, traceId });
    return Promise.resolve({ status: 'asked', traceId });
  }
}

/** Says of everybody what the test wants. */
export class ScriptedRiskCheck implements RiskCheck {
  risk: Risk = 'fine';
  readonly asked: Parameters<RiskCheck['rank']>[0][] = [];

  rank(person: Parameters<RiskCheck['rank']>[0]): Promise<Risk> {
    this.asked.push(person);
    return Promise.resolve(this.risk);
  }
}

type Sent = Parameters<Notifier['send']>[0];

/** Remembers what would have been sent. */
export class RecordingNotifier implements Notifier {
  readonly sent: Sent[] = [];
  answer: Awaited<ReturnType<Notifier['send']>> = 'sent';

  send(notice: Sent): Promise<'sent' | 'no-grant' | 'failed'> {
    this.sent.push(notice);
    return Promise.resolve(this.answer);
  }
}

/** Opens the codes that the test knows, each once, and remembers who asked. */
export class RecordingPhoneNumbers implements PhoneNumbers {
  readonly numbers = new Map<string, string>();
  readonly asked: Parameters<PhoneNumbers['open']>[0][] = [];

  open(asked: Parameters<PhoneNumbers['open']>[0]): Promise<string | null> {
    this.asked.push(asked);
    const phone = this.numbers.get(asked.code) ?? null;
    this.numbers.delete(asked.code);
    return Promise.resolve(phone);
  }
}

/** Remembers which codes it drew. */
export class RecordingMiniCode implements MiniCode {
  readonly drawn: Parameters<MiniCode['draw']>[0][] = [];

  draw(target: Parameters<MiniCode['draw']>[0]): Promise<Uint8Array> {
    this.drawn.push(target);
    return Promise.resolve(new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  }
}

/** Files in memory. */
export class MemoryFiles implements Files {
  readonly kept = new Map<string, { readonly content: Uint8Array; readonly atMs: number }>();

  constructor(private readonly nowMs: () => number) {}

  slot(owner: { memberId: string; purpose: string }, id: string) {
    return { path: `${owner.memberId}/${owner.purpose}/${id}`, maxBytes: 5_000_000 };
  }

  idAt(path: string): Promise<string> {
    return Promise.resolve(path);
  }

  owns(memberId: string, fileId: string): Promise<boolean> {
    return Promise.resolve(fileId.startsWith(`${memberId}/`) && this.kept.has(fileId));
  }

  look(memberId: string, fileId: string): Promise<StoredLook | null> {
    const content = fileId.startsWith(`${memberId}/`) ? this.kept.get(fileId)?.content : undefined;
    return Promise.resolve(content === undefined ? null : { bytes: content.length, head: content.subarray(0, 16) });
  }

  keep(owner: string, name: string, content: Uint8Array): Promise<string> {
    const fileId = `${owner}/${name}`;
    this.kept.set(fileId, { content, atMs: this.nowMs() });
    return Promise.resolve(fileId);
  }

  link(fileId: string): Promise<string> {
    return Promise.resolve(`/files/${fileId}`);
  }

  remove(fileIds: readonly string[]): Promise<void> {
    for (const fileId of fileIds) this.kept.delete(fileId);
    return Promise.resolve();
  }

  older(beforeMs: number, limit: number): Promise<readonly string[]> {
    const old = [...this.kept].filter(([, file]) => file.atMs < beforeMs).map(([fileId]) => fileId);
    return Promise.resolve(old.slice(0, limit));
  }
}

/** Keeps lines for tests that look at them, and errors for those that expect none. */
export class MemoryLog implements Log {
  readonly lines: string[] = [];
  readonly errors: { readonly event: string; readonly error: unknown }[] = [];

  info(event: string, facts: object): void {
    this.lines.push(JSON.stringify({ event, ...facts }));
  }

  error(event: string, facts: object, error: unknown): void {
    this.lines.push(JSON.stringify({ event, ...facts }));
    this.errors.push({ event, error });
  }
}

/** Every port but the store, faked. */
export function fakePorts(clock: Clock): Omit<Ports, 'store'> {
  return {
    clock,
    ids: sequentialIds(),
    keys: testKeys,
    files: new MemoryFiles(() => clock.nowMs()),
    textCheck: new RecordingTextCheck(),
    imageCheck: new RecordingImageCheck(),
    riskCheck: new ScriptedRiskCheck(),
    notifier: new RecordingNotifier(),
    phoneNumbers: new RecordingPhoneNumbers(),
    miniCode: new RecordingMiniCode(),
    log: new MemoryLog(),
  };
}
