import type { Clock } from './clock';
import type { Files } from './files';
import type { IdSource } from './id-source';
import type { ImageCheck } from './image-check';
import type { Keys } from './keys';
import type { Log } from './log';
import type { MiniCode } from './mini-code';
import type { Notifier } from './notifier';
import type { RiskCheck } from './risk-check';
import type { PhoneNumbers } from './phone-numbers';
import type { Store } from './store';
import type { TextCheck } from './text-check';

/** Everything an operation may touch. Nothing else reaches the outside. */
export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly keys: Keys;
  readonly files: Files;
  readonly textCheck: TextCheck;
  readonly imageCheck: ImageCheck;
  readonly riskCheck: RiskCheck;
  readonly notifier: Notifier;
  readonly miniCode: MiniCode;
  readonly phoneNumbers: PhoneNumbers;
  readonly log: Log;
}
