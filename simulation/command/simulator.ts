import { Worker } from 'node:worker_threads';
import type { Ask, PlanAnswer, RangeAnswer, RangeRules } from './messages';

const ALL: RangeRules = { stopsAtFailure: false, themes: null };

/** One built simulator in a thread. Answers come in the order of the questions. */
export class Simulator {
  private readonly worker: Worker;
  private readonly waiting: { resolve: (reply: unknown) => void; reject: (error: Error) => void }[] = [];

  constructor(bundle: string) {
    this.worker = new Worker(bundle);
    this.worker.on('message', (message: { ok: boolean; reply?: unknown; message?: string }) => {
      const next = this.waiting.shift();
      if (message.ok) next?.resolve(message.reply);
      else next?.reject(new Error(message.message));
    });
    this.worker.on('error', (error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
  }

  range(from: number, count: number, rules: RangeRules = ALL): Promise<RangeAnswer> {
    return this.ask({ kind: 'range', from, count, ...rules }) as Promise<RangeAnswer>;
  }

  fuzz(from: number, count: number): Promise<RangeAnswer> {
    return this.ask({ kind: 'fuzz', from, count }) as Promise<RangeAnswer>;
  }

  plan(plan: Extract<Ask, { kind: 'plan' }>['plan'], isTraced = false): Promise<PlanAnswer> {
    return this.ask({ kind: 'plan', plan, isTraced }) as Promise<PlanAnswer>;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private ask(ask: Ask): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(ask);
    });
  }
}
