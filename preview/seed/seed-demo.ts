import { closeChallenges } from '../../server/jobs/close-challenges';
import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { publishCheckInTexts } from '../../server/jobs/publish-check-in-texts';
import type { Ports } from '../../server/ports/ports';
import { runDueJobs, runNightlyJobs } from '../../server/jobs/run-jobs';
import { bakerySteps } from './bakery-life';
import { boardShift } from './boards';
import { chainShift, chainSteps } from './chains';
import { dailySteps } from './daily-life';
import { highlightSteps } from './highlights';
import { eventShift, eventSteps } from './events';
import { neighbours } from './neighbours';
import { personaSteps } from './persona-life';
import { allowReminders } from './reminders';
import { openingsOn, setTheStage } from './set-the-stage';
import { shopSteps } from './shop-life';
import { staffSteps } from './staff-life';
import { play } from './stage';
import { STORY_DAYS, storyTime } from './story-time';

const LAST_MINUTE = 1_439;

export interface DemoOptions {
  /** Whether there is a challenge whose day ends at five in the morning; there is without it. */
  readonly hasNightOwls?: boolean;
}

/**
 * Fills an empty store with twelve weeks of a living group, up to this moment. Everything happens through the real
 * operations as the people of the story, so the ledger can be replayed like any other. With fewer neighbours the same
 * story happens in a smaller group.
 */
export async function seedDemo(
  ports: Ports,
  people = neighbours(),
  { hasNightOwls = true }: DemoOptions = {},
): Promise<void> {
  const time = storyTime(ports.clock.nowMs());
  let stage = await setTheStage(ports, time);
  for (let offset = -STORY_DAYS; offset <= 0; offset += 1) {
    for (const begin of openingsOn(offset, { hasNightOwls })) stage = await begin(stage);
    const scene = [dailySteps, shopSteps, bakerySteps, staffSteps, chainSteps, highlightSteps, eventSteps] as const;
    await play([...scene.flatMap((stepsOf) => stepsOf(stage, people, offset)), ...personaSteps(stage, offset)]);
    await nightShift(ports, time.at(offset, LAST_MINUTE), offset);
  }
  await allowReminders(stage.cloud, ports.clock.nowMs());
  await runDueJobs(ports);
  await runNightlyJobs(ports);
}

/** What the timers did at the end of a day: notices and texts appear on the day they belong to. */
async function nightShift(ports: Ports, atMs: number, offset: number): Promise<void> {
  const tonight = { ...ports, clock: { nowMs: () => atMs } };
  await closeChallenges(tonight);
  await publishCheckInTexts(tonight);
  await boardShift(tonight, offset);
  await chainShift(tonight);
  await eventShift(tonight);
  let left = 1;
  while (left > 0) left = (await deliverOutbox(tonight, { deadlineMs: atMs + 1 })).deliveredCount;
}
