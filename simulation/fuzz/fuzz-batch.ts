import { setImmediate } from 'node:timers/promises';
import { memberApi } from '../../contracts/member-api';
import type { AnyOperation } from '../../contracts/operation';
import { operatorApi } from '../../contracts/operator-api';
import { memberIdOf } from '../../tests/support/seed-people';
import { Dice } from '../engine/dice';
import { Oracle } from '../oracle/oracle';
import { planSeed } from '../plan/plan-seed';
import type { Outcome } from '../simulate-seed';
import { GROUP, MEMBERS, type Name, NEXT_DOOR } from '../story/cast';
import { dataOf } from '../story/play';
import { Scene } from '../story/scene';
import { type Answer, Stage } from '../story/stage';
import { townOf } from '../story/town';
import { drawInput, type Drawing } from './draw-input';
import { spoilInput } from './spoil-input';

const OPERATIONS: Readonly<Record<string, AnyOperation>> = { ...memberApi, ...operatorApi };
const NAMES = Object.keys(OPERATIONS);
/** Whoever erases themselves is gone for the rest of the batch, so few do. */
const RARE: readonly string[] = ['groups.erase-me', 'groups.dissolve', 'groups.hand-over', 'groups.step-down'];
const CALLERS: readonly Name[] = ['li', 'wang', 'chen', 'su', 'an', 'an', 'bo', 'zhou', 'fu', 'ke', 'stranger'];
const PAUSE_MS = 4 * 60_000;

/** Sends so many inputs to a fresh shop, one after another, drawn from every operation's schema and then spoilt. */
export async function fuzzBatch(seed: number, inputs: number): Promise<Outcome> {
  const oracle = new Oracle(false);
  const plan = planSeed(seed);
  const town = await townOf(plan);
  const stage = new Stage(plan, oracle, { trace: null, town });
  const counts: Record<string, number> = {};
  const sending = { isOver: false };
  void sendAll(stage, new Scene(town.standing), { dice: new Dice(seed), inputs, counts }).finally(() => {
    sending.isOver = true;
  });
  do {
    // An export is packed in real time, while the simulated one stands still.
    await setImmediate();
    await stage.time.run();
  } while (!sending.isOver);
  return { findings: oracle.findings.list, crashes: stage.outside.crashes, counts };
}

interface Sending {
  readonly dice: Dice;
  readonly inputs: number;
  readonly counts: Record<string, number>;
}

async function sendAll(stage: Stage, scene: Scene, { dice, inputs, counts }: Sending): Promise<void> {
  for (let sent = 1; sent <= inputs; sent += 1) {
    const operation = drawOperation(dice);
    const declared = OPERATIONS[operation] as AnyOperation;
    const good = drawInput(declared.input, { dice, known: knownIn(scene, stage) });
    const input = dice.happens(0.4) ? good : spoilInput(good, dice);
    const key = declared.effect === 'read' ? '' : `fuzz-${String(sent).padStart(13, '0')}`;
    const answer = await stage.call({ who: dice.pick(CALLERS), operation, input, key });
    const outcome = outcomeOf(answer);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    const couponId = dataOf(answer)?.couponId;
    if (couponId !== undefined) scene.coupons.push({ couponId, owner: 'li' });
    await stage.time.sleep(PAUSE_MS);
  }
}

function outcomeOf(answer: Answer | null): string {
  if (answer === null) return 'died';
  if (answer.ok) return 'accepted';
  return answer.code === 'BAD_INPUT' ? 'refused at the door' : 'refused';
}

function drawOperation(dice: Dice): string {
  const name = dice.pick(NAMES);
  return RARE.includes(name) && !dice.happens(0.05) ? 'check-in.record' : name;
}

/** What is there, by the fields that name it. */
function knownIn(scene: Scene, stage: Stage): Drawing['known'] {
  const nowMs = stage.ports.clock.nowMs();
  return {
    groupId: [GROUP, GROUP, GROUP, NEXT_DOOR],
    memberId: MEMBERS.map(memberIdOf),
    challengeId: scene.challengeIds,
    batchId: scene.batchIds,
    couponId: scene.coupons.length === 0 ? ['none'] : scene.coupons.map((coupon) => coupon.couponId),
    number: [1, 2, 3],
    day: [-1, 0, 1].map((days) => new Date(nowMs + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)),
    points: [1, 50, -20, 2_000],
    claimStartsAtMs: [nowMs],
    claimEndsAtMs: [nowMs + 86_400_000],
  };
}
