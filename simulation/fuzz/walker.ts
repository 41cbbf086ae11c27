import type { Dice } from '../engine/dice';
import { GROUP, type Name } from '../story/cast';
import { dataOf, type Told } from '../story/play';
import type { Stage } from '../story/stage';
import type { Sender, Sent } from './sender';
import { spoilInput } from './spoil-input';

/** Most spoilt copies of an input that go before the good one. */
const SPOILT_MAX = 2;

/** What a walk reads of answers, beside what a story does. */
export interface Found extends Told {
  readonly challengeId?: string;
  readonly chainId?: string;
  readonly fileId?: string;
  readonly items?: readonly { readonly operationId?: string }[];
}

/** Goes through a shop step by step: every step first with its input spoilt, then as it should be. */
export class Walker {
  readonly stage: Stage;

  constructor(
    private readonly sender: Sender,
    private readonly dice: Dice,
  ) {
    this.stage = sender.stage;
  }

  /** What stands in the shop. */
  get scene() {
    return this.sender.scene;
  }

  /** One step; what it answered, empty where it was refused. */
  step(who: Name, operation: string, input: object): Promise<Found> {
    return this.take({ who, operation, input });
  }

  /** One step, tapped in the group's chat. */
  stepInChat(who: Name, operation: string, input: object): Promise<Found> {
    return this.take({ who, operation, input, cardOf: GROUP });
  }

  private async take(good: Sent): Promise<Found> {
    for (let left = this.dice.whole(0, SPOILT_MAX); left > 0; left -= 1)
      await this.sender.send({ ...good, input: spoilInput(good.input, this.dice) });
    await this.stage.time.sleep(1_000);
    return dataOf(await this.sender.send(good)) ?? {};
  }

  /** The timer rings so often, two minutes apart. */
  async ring(times: number): Promise<void> {
    for (let left = times; left > 0; left -= 1) {
      await this.stage.time.sleep(121_000);
      await this.stage.job('due');
    }
  }
}
