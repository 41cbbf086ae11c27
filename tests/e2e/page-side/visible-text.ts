import { isVisible } from './visibility';

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OPTION']);
const INLINE = new Set(['WX-TEXT', 'TARO-TEXT-CORE', 'SPAN', 'B', 'I', 'EM', 'STRONG', 'A']);

/** What a person reads in an element: text of visible nodes, what stands in fields, a line per block. */
export function visibleText(root: Element): string {
  const lines: string[] = [''];
  collect(root, lines);
  return lines
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function collect(element: Element, lines: string[]): void {
  if (SILENT.has(element.tagName) || !isVisible(element)) return;
  const isBlock = !INLINE.has(element.tagName);
  if (isBlock) lines.push('');
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    append(lines, element.type === 'range' ? '' : element.value || element.placeholder);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) collect(child, lines);
    else if (child instanceof Text) append(lines, child.data);
  }
  if (isBlock) lines.push('');
}

function append(lines: string[], text: string): void {
  lines[lines.length - 1] = (lines.at(-1) ?? '') + text;
}

/** Text without the spaces and line breaks that differ between two builds of one screen. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
