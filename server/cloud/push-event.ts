import type { PlatformContext, PlatformEvent } from './platform-context';
import { sourcesOf } from './platform-context';

/** What a push of the platform tells us. */
export type PushNews =
  | { readonly kind: 'picture-verdict'; readonly traceId: string; readonly isPassed: boolean }
  /** Somebody takes no messages of these templates any more. */
  | { readonly kind: 'messages-refused'; readonly openid: string; readonly templateIds: readonly string[] }
  /** Something that asks nothing of us. */
  | { readonly kind: 'nothing' };

const NOTHING: PushNews = { kind: 'nothing' };

/** The phone has granted no message of this template, or has used the grants up (`platform.md` §3.4). */
const NO_GRANT = 43101;

/**
 * Everything that somebody else calls a function through: a phone, somebody at a keyboard or with an address (`wx_http`), a
 * crawler, a timer, a payment. What is left is a function of ours, and what the platform does not name.
 */
const CALLERS = ['wx_client', 'wx_devtools', 'wx_localdebug', 'wx_http', 'wx_crawler', 'wx_trigger', 'wx_paycallback'];

/**
 * Whether the platform itself may have pushed this. What a push calls itself is not documented, so everything is refused
 * that anybody else could be; what is let through is still believed only as far as it names what we alone were told.
 */
export function isPush(event: PlatformEvent, context: PlatformContext): boolean {
  const isCalled = sourcesOf(context).some((source) => CALLERS.includes(source));
  const from = textOf(event['FromUserName']);
  const caller = textOf(context.OPENID);
  return !isCalled && event['MsgType'] === 'event' && from !== '' && (caller === '' || caller === from);
}

/** Reads a push as WeChat words it in JSON (`platform.md` §1.5). */
export function readPush(event: PlatformEvent): PushNews {
  if (event['Event'] === 'wxa_media_check') return readVerdict(event);
  if (event['Event'] === 'subscribe_msg_change_event') return readRefused(event, isRejected);
  if (event['Event'] === 'subscribe_msg_sent_event') return readRefused(event, isUngranted);
  return NOTHING;
}

/** A check that failed says nothing about the picture: it is asked again. A doubt is no pass (S13). */
function readVerdict(event: PlatformEvent): PushNews {
  const traceId = textOf(event['trace_id']);
  const { suggest } = (event['result'] ?? {}) as { suggest?: unknown };
  if (traceId === '' || Number(event['errcode'] ?? 0) !== 0 || typeof suggest !== 'string') return NOTHING;
  return { kind: 'picture-verdict', traceId, isPassed: suggest === 'pass' };
}

type Line = Readonly<Record<string, unknown>>;

const isRejected = (line: Line): boolean => line['SubscribeStatusString'] === 'reject';
const isUngranted = (line: Line): boolean => Number(line['ErrorCode'] ?? 0) === NO_GRANT;

function readRefused(event: PlatformEvent, isRefused: (line: Line) => boolean): PushNews {
  const templateIds = linesOf(event)
    .filter(isRefused)
    .map((line) => textOf(line['TemplateId']))
    .filter((templateId) => templateId !== '');
  return templateIds.length === 0
    ? NOTHING
    : { kind: 'messages-refused', openid: textOf(event['FromUserName']), templateIds };
}

/** One line comes alone and several as a list, at the top in JSON and one deeper where it was XML once. */
function linesOf(event: PlatformEvent): readonly Line[] {
  const wrapped = Object.keys(event).find((name) => /^SubscribeMsg\w+Event$/.test(name));
  const inner = (wrapped === undefined ? event : (event[wrapped] ?? {})) as Line;
  const list = inner['List'];
  const lines: readonly unknown[] = Array.isArray(list) ? list : [list];
  return lines.filter((line): line is Line => typeof line === 'object' && line !== null);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
