import Taro from '@tarojs/taro';
import type { CloudEnvelope, CloudFunctionName } from './envelope';

/** Opens the cloud once, before the first call. */
export function startCloud(): void {
  Taro.cloud.init(CLOUD_ENVIRONMENT === '' ? {} : { env: CLOUD_ENVIRONMENT });
}

/** Calls a cloud function; throws when no answer came. */
export async function callCloud(name: CloudFunctionName, envelope: CloudEnvelope): Promise<unknown> {
  const { groupCloudId, ...rest } = envelope;
  const data: Record<string, unknown> = { ...rest };
  if (groupCloudId !== undefined) data.groupCloudId = cloudId(groupCloudId);
  const { result } = await Taro.cloud.callFunction({ name, data });
  return result;
}

/** Marks an id that the platform opens on its way to the function. Taro types the mark as nothing. */
function cloudId(id: string): unknown {
  const { CloudID: mark }: { CloudID: (id: string) => unknown } = Taro.cloud;
  return mark(id);
}
