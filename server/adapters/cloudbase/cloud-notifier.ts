import type { Keys } from '../../ports/keys';
import type { Log } from '../../ports/log';
import type { Notifier } from '../../ports/notifier';
import { errCodeOf } from './sdk-error-code';
import type { SdkServices } from './sdk-services';

type Notice = Parameters<Notifier['send']>[0];

/** The phone has granted no message of this template, or has used the grants up (`platform.md` §3.4). */
const NO_GRANT = 43101;
/** Where a message leads: the list in which each notice leads on. */
const PAGE = 'subpackages/member/pages/notices/index';

/** WeChat's subscribe messages. */
export function createCloudNotifier(
  openapi: SdkServices['openapi'],
  { keys, log }: { readonly keys: Pick<Keys, 'open'>; readonly log: Log },
): Notifier {
  return {
    async send({ sealedAddress, templateId, fields, facts, message }) {
      const touser = keys.open('notice-address', sealedAddress);
      if (touser === null) return 'no-grant';
      try {
        await openapi.subscribeMessage.send({ touser, templateId, page: PAGE, data: dataOf(fields, facts) });
        return 'sent';
      } catch (error) {
        if (errCodeOf(error) === NO_GRANT) return 'no-grant';
        log.error('message-failed', { kind: message.kind, errCode: errCodeOf(error) }, error);
        return 'failed';
      }
    },
  };
}

function dataOf(fields: Notice['fields'], facts: Notice['facts']): object {
  return Object.fromEntries(fields.map(({ field, fact }) => [field, { value: valueFor(field, facts[fact] ?? '') }]));
}

/** The platform refuses a message whole for one value that is too long or of the wrong form. */
const LENGTH_MAX: Readonly<Record<string, number>> = { thing: 20, phrase: 5, name: 10, character_string: 32 };

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** `2026-11-23 08:00`, as a template's `time` takes it. */
const shanghaiTime = (atMs: number): string =>
  new Date(atMs + SHANGHAI_OFFSET_MS).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ');

function valueFor(field: string, fact: string | number): string {
  const type = field.replace(/\d+$/, '');
  if ((type === 'time' || type === 'date') && typeof fact === 'number') return shanghaiTime(fact);
  return Array.from(String(fact)).slice(0, LENGTH_MAX[type]).join('') || '-';
}
