import type { BatchName } from './batches';
import type { ChainName } from './chains';
import type { EventName } from './events';
import type { DemoCloud } from './demo-cloud';
import { openidOf, WECHAT_GROUPS } from './personas';
import type { StoryTime } from './story-time';

/** What everything in the story happens on. */
export interface Stage {
  readonly cloud: DemoCloud;
  readonly time: StoryTime;
  readonly groupId: string;
  readonly bakeryId: string;
  readonly challenges: Readonly<Record<'reading' | 'nightOwl' | 'early' | 'baking', string>>;
  readonly batches: Readonly<Record<BatchName, string>>;
  readonly chains: Readonly<Record<ChainName, string>>;
  readonly events: Readonly<Record<EventName, string>>;
}

/**
 * One thing that happens. Steps of one lane happen one after another, lanes of one day at the same time; the lane
 * `staff` goes first, because what staff set up is what members use.
 */
export interface Step {
  readonly lane: string;
  readonly atMs: number;
  readonly run: () => Promise<unknown>;
}

const LANES_AT_ONCE = 64;

/** Lets the steps of one day happen. */
export async function play(steps: readonly Step[]): Promise<void> {
  const lanes = new Map<string, Step[]>();
  for (const step of steps) lanes.set(step.lane, [...(lanes.get(step.lane) ?? []), step]);
  await playLane(lanes.get('staff') ?? []);
  lanes.delete('staff');
  const waiting = [...lanes.values()];
  const worker = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) await playLane(lane);
  };
  await Promise.all(Array.from({ length: LANES_AT_ONCE }, worker));
}

async function playLane(steps: readonly Step[]): Promise<void> {
  for (const step of [...steps].sort((a, b) => a.atMs - b.atMs)) await step.run();
}

/** A persona at an instant, with the card of the group in hand. */
export function as(persona: string, atMs: number, group: keyof typeof WECHAT_GROUPS = 'wutong') {
  return { openid: openidOf(persona), atMs, opengid: WECHAT_GROUPS[group] };
}
