import type { PlatformIdentity } from '../runtime/caller';

/** What `cloud.getWXContext()` says of a call. Only the platform can write it. */
export interface PlatformContext {
  readonly OPENID?: unknown;
  /** The chain of who called whom, from `wx_client` on. */
  readonly SOURCE?: unknown;
  readonly APPID?: unknown;
  readonly CLIENTIP?: unknown;
  /** JSON naming the fields of the event that the platform itself opened (`platform.md` §1.4). */
  readonly OPEN_DATA_INFO?: unknown;
}

/** A call as the function gets it: ours, with what the platform adds. */
export type PlatformEvent = Readonly<Record<string, unknown>>;

/** Who calls; null when no phone does. A group counts only where the platform vouches that it opened the cloud id. */
export function readIdentity(
  event: PlatformEvent,
  context: PlatformContext,
  requestId: string,
): PlatformIdentity | null {
  const openid = textOf(context.OPENID);
  const entrance = textOf(context.SOURCE);
  if (openid === '' || !isPhone(context)) return null;
  const clientIp = textOf(context.CLIENTIP);
  return { openid, entrance, requestId, clientIp, ...openedGroup(event, context) };
}

/** Whether the platform's own timer calls, before anybody else in the chain. Anybody may call a function by name (X3). */
export function isTimer(context: PlatformContext): boolean {
  return sourcesOf(context)[0] === 'wx_trigger';
}

/** A member's phone, or the simulator of the developer tools, which only the program's own developers can open. */
const PHONES = ['wx_client', 'wx_devtools'];

const isPhone = (context: PlatformContext): boolean => PHONES.includes(sourcesOf(context)[0] ?? '');

/** Who called whom, first caller first. */
export const sourcesOf = ({ SOURCE }: PlatformContext): readonly string[] =>
  textOf(SOURCE)
    .split(',')
    .map((source) => source.trim());

function openedGroup(
  event: PlatformEvent,
  context: PlatformContext,
): Pick<PlatformIdentity, 'openGroupId' | 'groupOpenid'> {
  if (!openedByPlatform(context).includes('groupCloudId')) return { openGroupId: null };
  const data = fieldOf(fieldOf(event, 'groupCloudId'), 'data');
  const [openGroupId, groupOpenid] = [textOf(fieldOf(data, 'opengid')), textOf(fieldOf(data, 'group_openid'))];
  return { openGroupId: openGroupId || null, groupOpenid: groupOpenid || null };
}

/** A phone can send an object that looks opened; only what is named here really came from the platform. */
function openedByPlatform(context: PlatformContext): readonly unknown[] {
  try {
    const { keys } = JSON.parse(textOf(context.OPEN_DATA_INFO) || '{}') as { keys?: unknown };
    return Array.isArray(keys) ? keys : [];
  } catch {
    return [];
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
