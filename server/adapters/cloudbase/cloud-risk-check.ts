import type { Keys } from '../../ports/keys';
import type { Log } from '../../ports/log';
import type { Risk, RiskCheck } from '../../ports/risk-check';
import { errCodeOf } from './sdk-error-code';
import type { SdkServices } from './sdk-services';

/** Scene 1 is cheating in campaigns; ranks go from 0 to 4 (`platform.md` §3.4). */
const CAMPAIGN_SCENE = 1;
const HIGH_RANK = 4;
/** Longer than this nobody waits at a tap for an answer that may be missing. */
const PATIENCE_MS = 1_500;

interface Means {
  readonly keys: Pick<Keys, 'open'>;
  readonly log: Log;
  /** The mini program's own id, as the platform gives it with a call. */
  readonly appid: () => unknown;
}

/** WeChat's rank of an account. One that is not open to this program, slow or down says nothing. */
export function createCloudRiskCheck(openapi: SdkServices['openapi'], { keys, log, appid }: Means): RiskCheck {
  const ask = async (openid: string, clientIp: string): Promise<Risk> => {
    try {
      const request = { appid: appid(), openid, scene: CAMPAIGN_SCENE, clientIp };
      const { riskRank } = await openapi.riskControl.getUserRiskRank(request);
      if (typeof riskRank !== 'number') return 'unknown';
      return riskRank >= HIGH_RANK ? 'high' : 'fine';
    } catch (error) {
      log.info('risk-unknown', { errCode: errCodeOf(error) });
      return 'unknown';
    }
  };
  return {
    async rank({ sealedAddress, clientIp }) {
      const openid = keys.open('notice-address', sealedAddress);
      if (openid === null || clientIp === '') return 'unknown';
      let patience: NodeJS.Timeout | undefined;
      const silence = new Promise<Risk>((resolve) => {
        patience = setTimeout(resolve, PATIENCE_MS, 'unknown');
      });
      const risk = await Promise.race([ask(openid, clientIp), silence]);
      clearTimeout(patience);
      return risk;
    },
  };
}
