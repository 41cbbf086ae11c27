import type { IncomingHttpHeaders } from 'node:http';
import type { PlatformIdentity } from '../../server/runtime/caller';

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const SOURCE = /^[A-Za-z0-9_,-]{1,64}$/;

/** Who calls, from the headers that stand for what WeChat injects; null when they name nobody. */
export function platformIdentity(headers: IncomingHttpHeaders, requestId: string): PlatformIdentity | null {
  const openid = headers['x-wx-openid'];
  const openGroupId = headers['x-wx-opengid'] ?? null;
  const entrance = headers['x-wx-source'] ?? 'wx_client';
  if (typeof openid !== 'string' || !ID.test(openid)) return null;
  if (openGroupId !== null && (typeof openGroupId !== 'string' || !ID.test(openGroupId))) return null;
  if (typeof entrance !== 'string' || !SOURCE.test(entrance)) return null;
  return { openid, openGroupId, entrance, requestId };
}
