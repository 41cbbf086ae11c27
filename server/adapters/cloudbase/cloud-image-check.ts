import type { ImageCheck, PictureUse } from '../../ports/image-check';
import type { Keys } from '../../ports/keys';
import type { Log } from '../../ports/log';
import { errCodeOf } from './sdk-error-code';
import type { SdkServices } from './sdk-services';

const IMAGE = 2;
const VERSION = 2;

/** 1 is a profile, 2 a comment, 4 a post (`platform.md` §3.4). */
const SCENES: Readonly<Record<PictureUse, number>> = { avatar: 1, answer: 2, case: 2, chain: 4 };

/**
 * WeChat's picture check. It answers with a trace id alone; the verdict arrives in `push` within half an hour. An owner who
 * was not here for two hours (61010) and a used-up quota (45009) leave the picture waiting.
 */
export function createCloudImageCheck(openapi: SdkServices['openapi'], keys: Pick<Keys, 'open'>, log: Log): ImageCheck {
  return {
    async ask({ url, use, sealedAddress }) {
      const openid = keys.open('notice-address', sealedAddress);
      if (openid === null) return { status: 'later' };
      const request = { mediaUrl: url, mediaType: IMAGE, version: VERSION, scene: SCENES[use], openid };
      try {
        const { traceId } = await openapi.security.mediaCheckAsync(request);
        return traceId === undefined || traceId === '' ? { status: 'later' } : { status: 'asked', traceId };
      } catch (error) {
        log.error('image-check-failed', { errCode: errCodeOf(error) }, error);
        return { status: 'later' };
      }
    },
  };
}
