import type { Deltas } from '../../../domain/chains/movement';

/** A held change, as it stands in the stock's list: which call holds it, which attempt of that call, and what it does. */
export interface Movement {
  readonly operationId: string;
  readonly movementId: string;
  readonly deltas: Deltas;
}

/** The text that is pushed and pulled: all that anybody needs to finish a change whose call has died. */
export const movementText = ({ operationId, movementId, deltas }: Movement): string =>
  JSON.stringify([operationId, movementId, deltas]);

export function openMovement(text: string): Movement {
  const [operationId, movementId, deltas] = JSON.parse(text) as [string, string, Deltas];
  return { operationId, movementId, deltas };
}
