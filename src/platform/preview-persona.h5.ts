/** Who the preview plays as: what WeChat would inject about the caller. */
export interface Persona {
  readonly openid: string;
  /** The group whose card was opened, as WeChat's group id. */
  readonly opengid?: string;
  /** WeChat's source chain. */
  readonly source?: string;
  /** They are no more in that group: WeChat vouches for none. */
  readonly hasLeftChat?: boolean;
}

const STORAGE_KEY = 'qunli.persona';

/**
 * The persona of this frame: from the page's address (`?openid=…&opengid=…`, kept for this frame only, so that a shared
 * link opens as somebody), else the one the preview's panel chose.
 */
export function readPersona(): Persona | null {
  const query = new URLSearchParams(window.location.search);
  const openid = query.get('openid');
  if (openid !== null) {
    const hasLeftChat = query.get('left') === '1';
    const opengid = hasLeftChat ? undefined : (query.get('opengid') ?? undefined);
    return { openid, opengid, source: query.get('source') ?? undefined, hasLeftChat };
  }
  return chosenPersona();
}

function chosenPersona(): Persona | null {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? 'null');
    return isPersona(value) ? value : null;
  } catch {
    return null;
  }
}

function isPersona(value: unknown): value is Persona {
  return typeof value === 'object' && value !== null && 'openid' in value && typeof value.openid === 'string';
}

/** What the preview's gateway takes for what WeChat would inject (decisions §6). */
export function personaHeaders(): Record<string, string> {
  const persona = readPersona();
  if (persona === null) return {};
  return {
    'x-wx-openid': persona.openid,
    ...(persona.opengid === undefined ? {} : { 'x-wx-opengid': persona.opengid }),
    ...(persona.source === undefined ? {} : { 'x-wx-source': persona.source }),
  };
}
