import type { Keys } from '../../ports/keys';
import type { Log } from '../../ports/log';
import type { TextCheck, TextVerdict } from '../../ports/text-check';
import { errCodeOf } from './sdk-error-code';
import type { SdkServices } from './sdk-services';

/** Scene 2 is a comment; version 2 is the only one that is kept up (`platform.md` §3.4). */
const COMMENT_SCENE = 2;
const VERSION = 2;
const TEXT_MAX = 2_500;

/**
 * WeChat's content check. Only a plain pass passes: a doubt, an outage, a used-up quota (45009) and an author who was not
 * here for two hours (61010) all leave the text pending.
 */
export function createCloudTextCheck(openapi: SdkServices['openapi'], keys: Pick<Keys, 'open'>, log: Log): TextCheck {
  return {
    async check(text, { sealedAddress }) {
      const openid = keys.open('notice-address', sealedAddress);
      if (openid === null || Array.from(text).length > TEXT_MAX) return 'pending';
      try {
        const request = { content: text, version: VERSION, scene: COMMENT_SCENE, openid };
        return verdictOf((await openapi.security.msgSecCheck(request)).result?.suggest);
      } catch (error) {
        log.error('text-check-failed', { errCode: errCodeOf(error) }, error);
        return 'pending';
      }
    },
  };
}

function verdictOf(suggest: string | undefined): TextVerdict {
  if (suggest === 'pass') return 'pass';
  return suggest === 'risky' ? 'refused' : 'pending';
}
