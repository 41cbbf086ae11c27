import type { CloudFunctionName } from './envelope';
import { keep, readKept } from './keep';
import { answerOf, type Answer } from './reply';
import { callCloud } from './transport';

/** Something a person wants done, from the tap until its final answer: through lost replies and restarts. */
export interface Intent {
  readonly name: CloudFunctionName;
  readonly operation: string;
  readonly input: unknown;
  /** Made at the tap; the server does the thing once per key. */
  readonly key: string;
  readonly madeAtMs: number;
  /** Proves the WeChat group the phone came from. */
  readonly groupCloudId?: string;
}

/** Whether it happened is not known, or it never left: the same key is sent again by itself. */
const UNSETTLED: readonly string[] = ['OFFLINE', 'UNDECIDED'];
/** Nothing was decided: the key is kept for the next press, but nothing is sent by itself. */
const WORTH_REPEATING: readonly string[] = ['TRY_AGAIN', 'INTERNAL', 'SLOW_DOWN'];
/** The server forgets a refused key after seven days; an older intent would be a surprise. */
const FORGOTTEN_AFTER_MS = 7 * 86_400_000;
/** Waits before a reply that is not decided yet is asked for again. */
const WAITS_MS = [1_000, 2_000, 4_000];

const underway = new Set<string>();

/** Sends a new intent, or the one of the same act that still waits for its answer, with its old key. */
export async function sendIntent(act: Omit<Intent, 'key' | 'madeAtMs'>): Promise<Answer> {
  const waiting = readIntents().find((intent) => isSameAct(intent, act));
  const intent = waiting ?? { ...act, key: newKey(), madeAtMs: Date.now() };
  if (waiting === undefined) keep('intents', [...readIntents(), intent]);
  return settle(intent);
}

/** Sends again what never got a final answer: at start, on coming back to the front and when the network returns. */
export async function resumeIntents(onSettled: (intent: Intent, answer: Answer) => void): Promise<void> {
  for (const intent of readIntents()) {
    if (underway.has(intent.key)) continue;
    const answer = await settle(intent);
    if (isUnsettled(answer)) return;
    onSettled(intent, answer);
  }
}

/** The acts of which it is not known yet whether they happened. */
export function readIntents(): readonly Intent[] {
  const kept = readKept('intents');
  if (!Array.isArray(kept)) return [];
  return (kept as Intent[]).filter((intent) => Date.now() - intent.madeAtMs < FORGOTTEN_AFTER_MS);
}

async function settle(intent: Intent): Promise<Answer> {
  underway.add(intent.key);
  try {
    const answer = await sendUntilDecided(intent);
    if (answer.ok || ![...UNSETTLED, ...WORTH_REPEATING].includes(answer.code)) drop(intent);
    return answer;
  } finally {
    underway.delete(intent.key);
  }
}

async function sendUntilDecided(intent: Intent): Promise<Answer> {
  const { name, madeAtMs: _madeAtMs, ...envelope } = intent;
  let answer = await answerOf(callCloud(name, envelope));
  for (const waitMs of WAITS_MS) {
    if (answer.ok || answer.code !== 'UNDECIDED') return answer;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    answer = await answerOf(callCloud(name, envelope));
  }
  return answer;
}

const isUnsettled = (answer: Answer) => !answer.ok && UNSETTLED.includes(answer.code);

const isSameAct = (intent: Intent, act: Omit<Intent, 'key' | 'madeAtMs'>) =>
  intent.name === act.name &&
  intent.operation === act.operation &&
  JSON.stringify(intent.input) === JSON.stringify(act.input);

function drop(done: Intent): void {
  keep(
    'intents',
    readIntents().filter((intent) => intent.key !== done.key),
  );
}

function newKey(): string {
  const random = () =>
    Math.floor(Math.random() * 36 ** 8)
      .toString(36)
      .padStart(8, '0');
  return `${Date.now().toString(36)}-${random()}${random()}`;
}
