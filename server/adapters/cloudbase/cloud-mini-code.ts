import type { MiniCode } from '../../ports/mini-code';
import type { SdkServices } from './sdk-services';

/** WeChat's mini code of any number of scenes. The page must be one that was published. */
export function createCloudMiniCode(openapi: SdkServices['openapi']): MiniCode {
  return {
    async draw({ page, scene }) {
      const { buffer } = await openapi.wxacode.getUnlimited({ page: page.replace(/^\/+/, ''), scene, checkPath: true });
      if (buffer === undefined) throw new Error('the platform drew no mini code');
      return buffer;
    },
  };
}
