import type { Keys } from '../../ports/keys';
import type { Log } from '../../ports/log';
import type { Notifier } from '../../ports/notifier';
import { errCodeOf } from './sdk-error-code';
import type { SdkServices } from './sdk-services';

/** Which of the deployer's templates (订阅消息模板) says one kind of notice, and which fact fills which of its fields. */
export interface MessageTemplate {
  readonly templateId: string;
  readonly page: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type MessageTemplates = Readonly<Record<string, MessageTemplate>>;

interface Means {
  readonly keys: Pick<Keys, 'open'>;
  readonly log: Log;
  readonly templates: MessageTemplates;
}

type Notice = Parameters<Notifier['send']>[0];

/** The phone has granted no message of this template, or has used the grants up (`platform.md` §3.4). */
const NO_GRANT = 43101;

/** WeChat's subscribe messages. A kind without a template is told in the program alone. */
export function createCloudNotifier(openapi: SdkServices['openapi'], { keys, log, templates }: Means): Notifier {
  return {
    async send({ sealedAddress, message }) {
      const template = Object.hasOwn(templates, message.kind) ? templates[message.kind] : undefined;
      const touser = keys.open('notice-address', sealedAddress);
      if (template === undefined || touser === null) return 'no-grant';
      const { templateId, page } = template;
      try {
        await openapi.subscribeMessage.send({ touser, templateId, page, data: dataOf(template, message.facts) });
        return 'sent';
      } catch (error) {
        if (errCodeOf(error) === NO_GRANT) return 'no-grant';
        log.error('message-failed', { kind: message.kind, errCode: errCodeOf(error) }, error);
        return 'failed';
      }
    },
  };
}

function dataOf({ fields }: MessageTemplate, facts: Notice['message']['facts']): object {
  return Object.fromEntries(
    Object.entries(fields).map(([field, fact]) => [field, { value: valueFor(field, facts[fact] ?? '') }]),
  );
}

/** The platform refuses a message whole for one value that is too long or of the wrong form. */
const LENGTH_MAX: Readonly<Record<string, number>> = { thing: 20, phrase: 5, name: 10, character_string: 32 };

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

function valueFor(field: string, fact: string | number): string {
  const type = field.replace(/\d+$/, '');
  if ((type === 'time' || type === 'date') && typeof fact === 'number') return SHANGHAI.format(fact);
  return Array.from(String(fact)).slice(0, LENGTH_MAX[type]).join('') || '-';
}
