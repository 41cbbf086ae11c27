import { isVisible } from './visibility';
import { squeezed, visibleText } from './visible-text';

type Field = HTMLInputElement | HTMLTextAreaElement;

const FIELDS = 'input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea';

/** The text field with this accessible label, placeholder, or words beside it. */
export function findField(scopes: readonly Element[], label: string): Field | null {
  for (const scope of scopes) {
    const found = findIn(scope, squeezed(label));
    if (found !== null) return found;
  }
  return null;
}

function findIn(scope: Element, wanted: string): Field | null {
  const fields = [...scope.querySelectorAll<Field>(FIELDS)].filter(isVisible);
  return (
    fields.find((field) => labelsOf(field).includes(wanted)) ??
    fields.find((field) => squeezed(field.placeholder) === wanted) ??
    fields.find((field) => wordsBeside(field, scope).includes(wanted)) ??
    fields.find((field) => squeezed(field.placeholder).includes(wanted)) ??
    null
  );
}

function labelsOf(field: Field): string[] {
  const own = [field, field.closest('[aria-label]')].map((element) =>
    squeezed(element?.getAttribute('aria-label') ?? ''),
  );
  return own.filter((label) => label !== '');
}

/** The words of the widest piece of the screen that holds this field and no other. */
function wordsBeside(field: Field, scope: Element): string[] {
  let words = '';
  for (let at = field.parentElement; at !== null && at !== scope; at = at.parentElement) {
    if (at.querySelectorAll(FIELDS).length > 1) break;
    words = visibleText(at);
    if (words.split('\n').length > 1) break;
  }
  return words.split('\n').map((line) => squeezed(line).replace(/[*：:]$/, ''));
}
