import type { Act } from './play';

/** The timer of every minute, whenever it comes. */
export const dueJobs: Act = ({ stage }) => stage.job('due');

/** A timer that fires twice, as the platform's may. */
export const jobsTwice: Act = async ({ stage, dice }) => {
  const again = async (): Promise<void> => {
    await stage.time.sleep(dice.whole(0, 60));
    await stage.job('due');
  };
  await Promise.all([stage.job('due'), again()]);
};

export const nightlyJobs: Act = ({ stage }) => stage.job('night');

/** The machine's clock is set, forward or back, also by more than the minute that boards read over again. */
export const clockJump: Act = ({ stage, dice }) => {
  stage.outside.skewMs = dice.pick([-300_000, -25_000, -5_000, -700, 700, 5_000, 25_000, 300_000]);
  stage.outside.counts.clockJumps += 1;
  return Promise.resolve();
};
