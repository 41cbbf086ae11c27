import { isShown } from './visibility';

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OPTION']);
const INLINE = new Set(['WX-TEXT', 'TARO-TEXT-CORE', 'SPAN', 'B', 'I', 'EM', 'STRONG', 'A']);

const NOT_READ = new Set(['range', 'checkbox', 'radio', 'hidden', 'file', 'password']);

/** What a person reads in an element: text of visible nodes, what stands in fields, a line per block; `without` is left out. */
export function visibleText(root: Element, without: readonly Element[] = []): string {
  const lines: string[] = [''];
  collect(root, lines, without);
  return lines
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function collect(element: Element, lines: string[], without: readonly Element[]): void {
  if (without.includes(element) || SILENT.has(element.tagName) || !isShown(element)) return;
  const isBlock = !INLINE.has(element.tagName);
  if (isBlock) lines.push('');
  append(lines, typed(element));
  for (const child of element.childNodes) {
    if (child instanceof Element) collect(child, lines, without);
    else if (child instanceof Text) append(lines, child.data);
  }
  if (isBlock) lines.push('');
}

/** What stands in a text field, or what it asks for. */
function typed(element: Element): string {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return !isField || NOT_READ.has(element.type) ? '' : element.value || element.placeholder;
}

function append(lines: string[], text: string): void {
  lines[lines.length - 1] = (lines.at(-1) ?? '') + text;
}

/** Text without the spaces and line breaks that differ between two builds of one screen. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
