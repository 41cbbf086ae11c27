/** Who holds a phone: what WeChat would vouch for in every cloud call. */
export interface Persona {
  readonly openid: string;
  /** The group from whose chat the app was opened; absent when it was opened from the list. */
  readonly groupId?: string;
  /** `x-wx-source`; `wx_client` unless told otherwise. */
  readonly source?: string;
}

/** The headers that stand for what WeChat injects (the preview gateway reads them). */
export function identityHeaders(persona: Persona): Record<string, string> {
  return {
    'x-wx-openid': persona.openid,
    'x-wx-source': persona.source ?? 'wx_client',
    ...(persona.groupId === undefined ? {} : { 'x-wx-opengid': persona.groupId }),
  };
}
