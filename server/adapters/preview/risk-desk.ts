import type { Clock } from '../../ports/clock';
import type { Keys } from '../../ports/keys';
import type { Risk, RiskCheck } from '../../ports/risk-check';
import { LatelyAsked } from './lately-asked';

/** Whom WeChat would be asked about, and what it answered. */
export interface AskedRisk {
  readonly openid: string;
  readonly atMs: number;
  readonly risk: Risk;
}

export const RISK_MOODS = ['fine', 'high', 'unknown'] as const satisfies readonly Risk[];

/** Stands for WeChat's rank of accounts: everybody can see who would be asked about, and it answers as the preview wants. */
export class RiskDesk implements RiskCheck {
  mood: Risk = 'fine';
  private readonly asked = new LatelyAsked<Omit<AskedRisk, 'openid'> & { readonly sealedAddress: string }>();

  constructor(
    private readonly keys: Pick<Keys, 'open'>,
    private readonly clock: Clock,
  ) {}

  rank({ sealedAddress }: Parameters<RiskCheck['rank']>[0]): Promise<Risk> {
    this.asked.add({ sealedAddress, atMs: this.clock.nowMs(), risk: this.mood });
    return Promise.resolve(this.mood);
  }

  /** What was asked lately, newest first. */
  list(): readonly AskedRisk[] {
    return this.asked.list().map(({ sealedAddress, ...asked }) => ({
      openid: this.keys.open('notice-address', sealedAddress) ?? '',
      ...asked,
    }));
  }

  clear(): void {
    this.asked.clear();
  }
}
