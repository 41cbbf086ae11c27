/** Structured lines without personal data: no openid, name, phone, token, text (S16). */
export interface Log {
  info(event: string, facts: Readonly<Record<string, string | number | boolean>>): void;
  error(event: string, facts: Readonly<Record<string, string | number | boolean>>, error: unknown): void;
}
