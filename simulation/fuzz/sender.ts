import type { AnyOperation } from '../../contracts/operation';
import { GROUP, type Name } from '../story/cast';
import { dataOf } from '../story/play';
import type { Scene } from '../story/scene';
import type { Answer, Stage } from '../story/stage';
import { OPERATIONS, SENT, TAKEN } from './operations';
import { Recall } from './recall';

export interface Sent {
  readonly who: Name;
  readonly operation: string;
  readonly input: unknown;
  readonly cardOf?: string;
}

/** Sends inputs to one shop, counts what became of them, and remembers what can be meant by later ones. */
export class Sender {
  readonly recall = new Recall();
  sent = 0;

  constructor(
    readonly stage: Stage,
    readonly scene: Scene,
    private readonly counts: Record<string, number>,
  ) {}

  async send(sent: Sent): Promise<Answer | null> {
    const { operation, who } = sent;
    this.sent += 1;
    const isRead = (OPERATIONS[operation] as AnyOperation).effect === 'read';
    const key = isRead ? '' : `fuzz-${String(this.sent).padStart(13, '0')}`;
    const answer = await this.stage.call({ ...cardFor(operation), ...sent, key });
    const outcome = outcomeOf(answer);
    for (const name of [outcome, `${SENT}${operation}`, ...(outcome === 'accepted' ? [`${TAKEN}${operation}`] : [])])
      this.counts[name] = (this.counts[name] ?? 0) + 1;
    this.remember(who, answer);
    this.recall.note(operation, { data: dataOf(answer), who });
    return answer;
  }

  /** What was made can be meant by later inputs. */
  private remember(owner: Name, answer: Answer | null): void {
    const { scene } = this;
    const { couponId, entryId, signUpId, caseId, adjustmentId, pickUpId } = dataOf(answer) ?? {};
    if (pickUpId !== undefined) scene.pickUps.push({ entryId: entryId ?? '', pickUpId });
    if (couponId !== undefined) scene.coupons.push({ couponId, owner });
    else if (entryId !== undefined) scene.entries.push({ entryId, owner });
    if (signUpId !== undefined) scene.signUps.push({ signUpId, owner });
    if (caseId !== undefined) scene.cases.push(caseId);
    if (adjustmentId !== undefined) scene.adjustments.push(adjustmentId);
  }
}

/** A group is bound from its chat. Joining from there as whoever comes would make the cast other people than the oracle knows. */
const cardFor = (operation: string): { readonly cardOf?: string } =>
  operation === 'groups.bind' ? { cardOf: GROUP } : {};

function outcomeOf(answer: Answer | null): string {
  if (answer === null) return 'died';
  if (answer.ok) return 'accepted';
  return answer.code === 'BAD_INPUT' ? 'refused at the door' : 'refused';
}
