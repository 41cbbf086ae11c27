import type { Asked } from '@/lib/use-operation';
import { chainThings } from './chain-things';
import { SOURCE_WORDS } from './copy';
import { inOrder, type Thing } from './thing';
import {
  adjustmentThings,
  batchThings,
  challengeThings,
  complaintThings,
  signUpThing,
  textThings,
  unfinishedThings,
} from './things';
import type { ConsoleAnswers } from './use-console';

/** What waits for staff, and what of it is not known. */
export interface Waiting {
  readonly things: readonly Thing[];
  /** Some part has not been answered yet. */
  readonly isLoading: boolean;
  /** Parts that could not be asked, by name. What this person may not see is not among them. */
  readonly missing: readonly string[];
  readonly refresh: () => Promise<unknown>;
}

/** Gathers what waits from all answers; a part without an answer is named, never taken for nothing. */
export function gatherWaiting(answers: ConsoleAnswers, nowMs: number): Waiting {
  const parts = partsOf(answers, nowMs);
  const failed = parts.filter(({ asked }) => isFailed(asked));
  return {
    things: inOrder(parts.flatMap((part) => part.things)),
    isLoading: parts.some(({ asked }) => asked.isLoading),
    missing: [...new Set(failed.map(({ source }) => SOURCE_WORDS[source]))],
    refresh: () => Promise.all(failed.map(({ asked }) => asked.refresh())),
  };
}

interface Part {
  readonly source: keyof typeof SOURCE_WORDS;
  readonly asked: Asked<unknown>;
  readonly things: readonly Thing[];
}

function partsOf(answers: ConsoleAnswers, nowMs: number): readonly Part[] {
  const { challenges, current, attendance, texts, complaints, adjustments, batches, chains, runs, signUps } = answers;
  const part = <Data>(
    source: Part['source'],
    asked: Asked<Data>,
    thingsOf: (data: Data) => readonly Thing[],
  ): Part => ({ source, asked, things: asked.data === undefined ? [] : thingsOf(asked.data) });
  return [
    part('adjustments', adjustments, adjustmentThings),
    part('complaints', complaints, (open) => complaintThings(open, nowMs)),
    ...texts.map(({ challenge, asked }) => part('texts', asked, (pending) => textThings(challenge, pending))),
    ...attendance.map(({ challenge, asked }) =>
      part('attendance', asked, (data) => unfinishedThings(challenge, data, nowMs)),
    ),
    part('signUps', signUps, ({ items, isMore }) => items.map((form) => signUpThing(form, { isMore, nowMs }))),
    part('challenges', challenges, () => current.flatMap((challenge) => challengeThings(challenge, nowMs))),
    part('chains', chains, () => []),
    ...runs.map((asked) => part('chains', asked, (run) => chainThings(run, nowMs))),
    part('batches', batches, ({ items }) => items.flatMap((batch) => batchThings(batch, nowMs))),
  ];
}

/** Refused because it is not this person's to see. */
export const isNotMine = ({ refusal }: Pick<Asked<unknown>, 'refusal'>) => refusal?.code === 'NOT_ALLOWED';

const isFailed = (asked: Asked<unknown>) => asked.refusal !== null && !isNotMine(asked);
