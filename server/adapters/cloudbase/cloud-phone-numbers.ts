import type { Log } from '../../ports/log';
import type { PhoneNumbers } from '../../ports/phone-numbers';
import { errCodeOf } from './sdk-error-code';
import type { SdkServices } from './sdk-services';

/** WeChat's phone numbers. Each costs the deployer a little, and an account without a certificate gets none. */
export function createCloudPhoneNumbers(openapi: SdkServices['openapi'], log: Log): PhoneNumbers {
  return {
    async open({ code }) {
      try {
        const { phoneInfo } = await openapi.phonenumber.getPhoneNumber({ code });
        return phoneInfo?.purePhoneNumber ?? null;
      } catch (error) {
        log.error('phone-number-not-opened', { errCode: errCodeOf(error) }, error);
        return null;
      }
    },
  };
}
