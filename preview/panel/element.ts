interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** An element with its parts and children. Texts are set as text, so nothing that is shown can be markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parts: Parts = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (parts.class !== undefined) made.className = parts.class;
  if (parts.text !== undefined) made.textContent = parts.text;
  for (const [name, value] of Object.entries(parts.attributes ?? {})) made.setAttribute(name, value);
  if (parts.onClick !== undefined) made.addEventListener('click', parts.onClick);
  if (tag === 'button') made.setAttribute('type', 'button');
  made.append(...children);
  return made;
}

export const icon = (name: string): HTMLElement =>
  element('i', { class: `icon i-${name}`, attributes: { 'aria-hidden': 'true' } });

/** The element with this id, which the page brings along. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}
