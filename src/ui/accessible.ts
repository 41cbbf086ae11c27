export type Role =
  'button' | 'checkbox' | 'dialog' | 'grid' | 'img' | 'progressbar' | 'radio' | 'status' | 'switch' | 'tab';

/** What a screen reader says of a part: WeChat reads `aria-role`, browsers read `role`. */
export function accessible(role: Role, label?: string): Readonly<Record<string, string>> {
  return { 'aria-role': role, role, ...(label === undefined ? {} : { 'aria-label': label }) };
}
