import { setImmediate } from 'node:timers/promises';
import type { AnyOperation } from '../../contracts/operation';
import { operatorApi } from '../../contracts/operator-api';
import { Dice } from '../engine/dice';
import { Oracle } from '../oracle/oracle';
import { planSeed } from '../plan/plan-seed';
import type { Outcome } from '../simulate-seed';
import { MEMBERS, type Name } from '../story/cast';
import { Scene } from '../story/scene';
import { Stage } from '../story/stage';
import { townOf } from '../story/town';
import { drawInput } from './draw-input';
import { knownIn } from './known-values';
import { CONTEXTS, NAMES, OPERATIONS } from './operations';
import type { Recall } from './recall';
import { Sender } from './sender';
import { spoilInput } from './spoil-input';
import { Walker } from './walker';
import { WALKS } from './walks';

/** What ends something ends it for the rest of the batch, so few do. */
const RARE =
  /^groups\.(erase-me|dissolve|hand-over|step-down|remove-member)$|\.(pause|end|end-form|end-batch|pause-form|pause-batch|pause-board|end-board|end-challenge|pause-challenge)$/;
/** What others need to find something. */
const MAKERS = ['chains.join', 'sign-ups.submit', 'coupons.exchange', 'check-in.record', 'chains.import-lines'];
const CALLERS: readonly Name[] = ['li', 'wang', 'chen', 'su', 'an', 'an', 'bo', 'zhou', 'fu', 'ke', 'stranger'];
/** Between inputs, in milliseconds: a code on a phone lives for less than a minute, an offer for days. */
const PAUSES = { 1_000: 12, 45_000: 12, 3_600_000: 1 } as const;
/** Timers ring after so many inputs, so that what is due gets behind its deadline. */
const TIMERS_AFTER = 60;

/** Sends so many inputs to a fresh shop, one after another, to the operations of two contexts mostly, drawn from every operation's schema and then spoilt. */
export async function fuzzBatch(seed: number, inputs: number): Promise<Outcome> {
  const oracle = new Oracle(false);
  const plan = planSeed(seed);
  const town = await townOf(plan);
  const stage = new Stage(plan, oracle, { trace: null, town });
  const counts: Record<string, number> = {};
  const sending = { isOver: false };
  void sendAll(stage, new Scene(town.standing), { seed, inputs, counts }).finally(() => {
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
  readonly seed: number;
  readonly inputs: number;
  readonly counts: Record<string, number>;
}

/** First one way that somebody goes through the shop, so that something stands that can be meant; then anything. */
async function sendAll(stage: Stage, scene: Scene, { seed, inputs, counts }: Sending): Promise<void> {
  const dice = new Dice(seed);
  const names = drawNames(dice);
  const sender = new Sender(stage, scene, counts);
  await WALKS[seed % WALKS.length]?.(new Walker(sender, dice));
  while (sender.sent < inputs) {
    const operation = dice.happens(0.3)
      ? (sender.recall.draw(dice) ?? drawOperation(names, dice))
      : drawOperation(names, dice);
    const good = drawInput((OPERATIONS[operation] as AnyOperation).input, {
      dice,
      known: { ...sender.recall.values(), ...knownIn(scene, stage, operation) },
    });
    const input = dice.happens(0.4) ? good : spoilInput(good, dice);
    const who = drawCaller({ operation, input, scene, dice, recall: sender.recall });
    await sender.send({ who, operation, input });
    if (sender.sent % TIMERS_AFTER === 0) await stage.job('due');
    await stage.time.sleep(Number(dice.weighted(PAUSES)));
  }
}

interface Drawn {
  readonly operation: string;
  readonly input: unknown;
  readonly scene: Scene;
  readonly dice: Dice;
  readonly recall: Recall;
}

/** Mostly whoever could do it: the owner of what is meant, or staff; otherwise anybody. */
function drawCaller({ operation, input, scene, dice, recall }: Drawn): Name {
  if (dice.happens(0.35)) return dice.pick(CALLERS);
  const meant = typeof input === 'object' && input !== null ? Object.values(input) : [];
  const owned = [
    ...scene.coupons.map(({ couponId, owner }) => [couponId, owner] as const),
    ...scene.entries.map(({ entryId, owner }) => [entryId, owner] as const),
    ...scene.signUps.map(({ signUpId, owner }) => [signUpId, owner] as const),
  ].find(([id]) => meant.includes(id));
  if (Object.hasOwn(operatorApi, operation)) return dice.pick(['an', 'an', 'zhou', 'su']);
  return owned?.[1] ?? recall.ownerOf(meant) ?? dice.pick(MEMBERS);
}

/** Two contexts, so that one operation finds what another left. */
function drawNames(dice: Dice): readonly string[] {
  const contexts = [dice.pick(CONTEXTS), dice.pick(CONTEXTS)];
  return NAMES.filter((name) => contexts.some((context) => name.startsWith(`${context}.`)));
}

function drawOperation(names: readonly string[], dice: Dice): string {
  const makers = MAKERS.filter((name) => names.includes(name));
  if (makers.length > 0 && dice.happens(0.15)) return dice.pick(makers);
  const name = dice.pick(dice.happens(0.1) ? NAMES : names);
  return RARE.test(name) && !dice.happens(0.05) ? 'check-in.record' : name;
}
