import Taro from '@tarojs/taro';
import type { CloudEnvelope, CloudFunctionName } from './envelope';

/** Opens the cloud once, before the first call. */
export function startCloud(): void {
  Taro.cloud.init(CLOUD_ENVIRONMENT === '' ? {} : { env: CLOUD_ENVIRONMENT });
}

/** Calls a cloud function; throws when no answer came. */
export async function callCloud(name: CloudFunctionName, envelope: CloudEnvelope): Promise<unknown> {
  const { groupCloudId, phoneCloudId, ...data } = envelope;
  const cloudIds = {
    ...(groupCloudId === undefined ? {} : { groupCloudId: Taro.cloud.CloudID(groupCloudId) }),
    ...(phoneCloudId === undefined ? {} : { phoneCloudId: Taro.cloud.CloudID(phoneCloudId) }),
  };
  const { result } = await Taro.cloud.callFunction({ name, data: { ...data, ...cloudIds } });
  return result;
}
