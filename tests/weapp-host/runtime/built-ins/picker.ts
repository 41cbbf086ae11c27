import type { Behaviour, BuiltInNode } from './built-in';
import { setField, setTapAction } from './tap-actions';

type Labels = readonly string[];

/** Opens a sheet with a list per column, or with one line for a date or a time. */
const picker: Behaviour = (node) => {
  setField(node.element, { name: () => node.text('name'), value: () => node.prop('value'), reset: () => undefined });
  setTapAction(node.element, () => {
    if (!node.flag('disabled')) void open(node);
    return true;
  });
  return {};
};

async function open(node: BuiltInNode): Promise<void> {
  const mode = node.text('mode') || 'selector';
  const chosen = await (mode === 'selector' || mode === 'multiSelector'
    ? openColumns(node, mode)
    : openLine(node, mode));
  if (chosen === null) node.emit('cancel', {});
  else node.emit('change', { value: mode === 'region' ? String(chosen).split(' ') : chosen });
}

async function openLine(node: BuiltInNode, mode: string): Promise<string | null> {
  const { start, end } = { start: node.text('start'), end: node.text('end') };
  const answer = await node.overlay.line({ title: node.text('headerText') || mode, value: node.text('value') });
  if (answer === null) return null;
  if (start !== '' && answer < start) return start;
  return end !== '' && answer > end ? end : answer;
}

async function openColumns(node: BuiltInNode, mode: string): Promise<string | number[] | null> {
  const range = Array.isArray(node.prop('range')) ? (node.prop('range') as unknown[]) : [];
  const columns = mode === 'selector' ? [range] : range.filter((column) => Array.isArray(column));
  const value = node.prop('value');
  const at = (Array.isArray(value) ? value : [value]).map(Number);
  const labels = columns.map((column): Labels => column.map((item) => labelOf(item, node.text('rangeKey'))));
  const picked = await node.overlay.columns({ title: node.text('headerText'), columns: labels, at });
  if (picked === null) return null;
  return mode === 'selector' ? String(picked[0] ?? 0) : picked;
}

function labelOf(item: unknown, key: string): string {
  const value = key === '' || typeof item !== 'object' || item === null ? item : (item as Record<string, unknown>)[key];
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}

export const PICKERS: Readonly<Record<string, Behaviour>> = { picker };
