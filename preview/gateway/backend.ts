import { performance } from 'node:perf_hooks';
import { memberApi } from '../../contracts/member-api';
import { operatorApi } from '../../contracts/operator-api';
import type { Reply } from '../../contracts/reply';
import type { FilesOnDisk } from '../../server/adapters/preview/files-on-disk';
import type { PictureDesk } from '../../server/adapters/preview/picture-desk';
import type { MiniCodeDesk } from '../../server/adapters/preview/mini-code-desk';
import type { RiskDesk } from '../../server/adapters/preview/risk-desk';
import type { TextDesk } from '../../server/adapters/preview/text-desk';
import type { InboxNotifier } from '../../server/adapters/preview/inbox-notifier';
import { ORGANISATION_ID, organisations } from '../../server/documents/organisation';
import { people } from '../../server/documents/people';
import type { Ports } from '../../server/ports/ports';
import { callerOf, personIdOf, type PlatformIdentity } from '../../server/runtime/caller';
import { dispatch, type Call } from '../../server/runtime/dispatch';
import { memberHandlers } from '../../server/runtime/member-handlers';
import { operatorHandlers } from '../../server/runtime/operator-handlers';
import { createThrottle, type Throttle } from '../../server/runtime/throttle';
import { CallJournal } from './call-journal';
import type { DemoStore } from './demo-store';
import type { FunctionName } from './read-envelope';
import { watchWrites } from './watch-writes';

/** The cloud of the preview: the very functions on the embedded store, with what stands for WeChat around them. */
export class Backend {
  readonly journal = new CallJournal();
  private throttle: Throttle;

  constructor(private readonly parts: BackendParts) {
    this.throttle = createThrottle(parts.ports.clock);
  }

  get ports(): Ports {
    return { ...this.parts.ports, store: this.parts.store.current() };
  }

  get files(): FilesOnDisk {
    return this.parts.ports.files;
  }

  get inbox(): InboxNotifier {
    return this.parts.ports.notifier;
  }

  get pictures(): PictureDesk {
    return this.parts.ports.imageCheck;
  }

  get risks(): RiskDesk {
    return this.parts.ports.riskCheck;
  }

  get texts(): TextDesk {
    return this.parts.ports.textCheck;
  }

  get codes(): MiniCodeDesk {
    return this.parts.ports.miniCode;
  }

  /** Answers one cloud call as the deployed function would. */
  async call(
    name: FunctionName,
    identity: PlatformIdentity,
    request: Call['request'],
  ): Promise<Reply<unknown, string>> {
    const startedMs = performance.now();
    const { store, written } = watchWrites(this.parts.store.current());
    const caller = callerOf(this.parts.ports.keys, identity);
    const reply = await run(name, { caller, request, ports: { ...this.parts.ports, store }, throttle: this.throttle });
    this.journal.add({
      name,
      operation: typeof request.operation === 'string' ? request.operation.slice(0, 60) : '',
      ms: Math.round(performance.now() - startedMs),
      code: reply.ok ? null : reply.code,
      written: written.counts(),
    });
    return reply;
  }

  /** When the organisation was set up, by the story's clock; null when no story was written yet. */
  async setUpAtMs(): Promise<number | null> {
    return (await this.parts.store.current().get(organisations, ORGANISATION_ID))?.createdAtMs ?? null;
  }

  /** The member behind an openid; null for somebody who never joined. */
  async memberIdOf(openid: string): Promise<string | null> {
    const person = await this.parts.store.current().get(people, personIdOf(this.parts.ports.keys, openid));
    return person?.memberId ?? null;
  }

  /** Starts the story anew. Calls go on being answered from the old one until the new one is ready. */
  async refill(): Promise<void> {
    await this.parts.store.refill((store) => this.parts.fill({ ...this.parts.ports, store }));
    this.inbox.clear();
    this.pictures.clear();
    this.risks.clear();
    this.texts.asked.clear();
    this.codes.asked.clear();
    this.throttle = createThrottle(this.parts.ports.clock);
  }

  close(): Promise<void> {
    return this.parts.store.close();
  }
}

export interface BackendParts {
  readonly store: DemoStore;
  readonly ports: Omit<Ports, 'store'> & {
    readonly files: FilesOnDisk;
    readonly notifier: InboxNotifier;
    readonly imageCheck: PictureDesk;
    readonly riskCheck: RiskDesk;
    readonly textCheck: TextDesk;
    readonly miniCode: MiniCodeDesk;
  };
  /** Writes the story that a fresh store begins with. */
  readonly fill: (ports: Ports) => Promise<void>;
}

function run(name: FunctionName, call: Call): Promise<Reply<unknown, string>> {
  return name === 'member' ? dispatch(memberApi, memberHandlers, call) : dispatch(operatorApi, operatorHandlers, call);
}
