import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answer, answerIn, requestOf, type Tap } from './call-over-http';
import { PhoneLine } from './phone-line';

/** Taps that are made at the same time, over so many connections. */
export interface Crowd {
  readonly url: string;
  readonly connections: number;
  readonly taps: readonly Tap[];
}

/** What became of each tap, and how long it took from the first tap to the last answer. */
export interface Played {
  readonly outcomes: readonly string[];
  readonly seconds: number;
}

/** Plays a crowd in a thread of its own, so that what phones cost is not taken from the server. */
export function playElsewhere(crowd: Crowd): Promise<Played> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: crowd });
    worker.once('message', (played: Played) => {
      resolve(played);
    });
    worker.once('error', reject);
  });
}

/** What that thread does: as many taps at a time as there are connections, then one message. */
export async function playHere(): Promise<void> {
  const { url, connections, taps } = workerData as Crowd;
  const lines = Array.from({ length: connections }, () => new PhoneLine(Number(new URL(url).port)));
  const startedMs = performance.now();
  const outcomes: string[] = [];
  let next = 0;
  const talk = async (line: PhoneLine): Promise<void> => {
    for (let at = next++; at < taps.length; at = next++) outcomes[at] = await insist(line, taps[at] as Tap);
  };
  await Promise.all(lines.map(talk));
  const seconds = (performance.now() - startedMs) / 1_000;
  for (const line of lines) line.close();
  parentPort?.postMessage({ outcomes, seconds } satisfies Played);
}

/** A phone that is told to try again does so with the same key. */
async function insist(line: PhoneLine, tap: Tap): Promise<string> {
  const { path, headers, body } = requestOf(tap);
  let answer: Answer;
  do answer = answerIn(await line.post(path, headers, body));
  while (!answer.ok && answer.code === 'TRY_AGAIN');
  return answer.ok ? String(answer.data['state']) : answer.code;
}
