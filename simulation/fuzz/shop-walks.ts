import { memberIdOf } from '../../tests/support/seed-people';
import { nextWeek } from '../plan/boundaries';
import { GROUP } from '../story/cast';
import { challengeTerms } from '../story/shop';
import type { Walker } from './walker';

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
const here = { groupId: GROUP };

const dayAt = (atMs: number): string => new Date(atMs + SHANGHAI_MS).toISOString().slice(0, 10);

/** A present is shown at the counter, looked at, taken, and taken back. */
export async function couponWalk(walker: Walker): Promise<void> {
  const input = { batchId: walker.scene.batchIds[2], memberId: memberIdOf('li'), note: 'for you' };
  const { couponId } = await walker.step('an', 'coupons.give', input);
  const token = (await walker.step('li', 'coupons.read', { couponId })).tokens?.[0]?.token;
  const { ticket } = await walker.step('su', 'coupons.inspect', { token });
  await walker.step('su', 'coupons.redeem', { ticket, billFen: null });
  await walker.step('su', 'coupons.undo-redemption', { couponId });
}

/** Leave that is taken and not needed; a challenge that is stopped, goes on and ends. */
export async function dayWalk(walker: Walker): Promise<void> {
  const { stage } = walker;
  const nowMs = stage.ports.clock.nowMs();
  const terms = challengeTerms(stage.plan.terms, { points: 5, nowMs, titled: 'another' });
  const { challengeId } = await walker.step('an', 'check-in.create-challenge', { ...here, terms });
  const leave = { ...here, challengeId, day: dayAt(nowMs + 2 * DAY_MS) };
  await walker.step('li', 'check-in.take-leave', leave);
  await walker.step('li', 'check-in.cancel-leave', leave);
  const stops = { ...here, challengeId, reason: 'wait' };
  await walker.step('an', 'check-in.pause-challenge', stops);
  await walker.step('an', 'check-in.resume-challenge', { ...here, challengeId });
  await walker.step('an', 'check-in.end-challenge', stops);
}

/** A day that was missed is made up for; the board is stopped and goes on. */
export async function missedDayWalk(walker: Walker): Promise<void> {
  const { stage, scene } = walker;
  const nowMs = stage.ports.clock.nowMs();
  const terms = challengeTerms(stage.plan.terms, { points: 5, nowMs, titled: 'another' });
  const { challengeId } = await walker.step('an', 'check-in.create-challenge', { ...here, terms });
  await stage.time.sleep(DAY_MS);
  await walker.step('li', 'check-in.record', { ...here, challengeId });
  await stage.time.sleep(DAY_MS);
  const day = dayAt(nowMs - stage.plan.terms.cutOffMinutes * 60_000);
  await walker.step('li', 'check-in.make-up', { ...here, challengeId, day });
  const board = { ...here, boardId: scene.boardId };
  await walker.step('an', 'leaderboards.pause-board', { ...board, reason: 'wait' });
  await walker.step('an', 'leaderboards.resume-board', board);
}

/** What somebody said is proposed, agreed to and shown, and makes them the week's speaker. */
export async function highlightWalk(walker: Walker): Promise<void> {
  const memberId = memberIdOf('li');
  const input = { ...here, memberId, text: 'read it to the cat', tags: ['books'] };
  const { highlightId } = await walker.step('wang', 'highlights.nominate', input);
  await walker.step('li', 'highlights.answer', { ...here, highlightId, agrees: true });
  await walker.step('an', 'highlights.choose', { ...here, highlightId, shows: true, tags: [] });
  await walker.step('wang', 'highlights.vote', { ...here, highlightId, votes: true });
  const week = dayAt(nextWeek(walker.stage.ports.clock.nowMs()) - 7 * DAY_MS);
  const speaker = { ...here, week, memberId, points: 20, words: 'the warmest' };
  await walker.step('an', 'highlights.publish-speaker', speaker);
}
