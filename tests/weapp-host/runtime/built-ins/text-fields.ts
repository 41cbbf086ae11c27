import type { Behaviour, BuiltInNode } from './built-in';
import { setField } from './tap-actions';

const MAX_LENGTH = 140;
const KEYBOARD_PX = 300;
const INPUT_MODES: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal', idcard: 'text' };

type Control = HTMLInputElement | HTMLTextAreaElement;

const textField =
  (tag: 'input' | 'textarea'): Behaviour =>
  (node) => {
    const control = node.inner(tag);
    let given: unknown;
    listen(node, control);
    setField(node.element, {
      name: () => node.text('name'),
      value: () => control.value,
      reset: () => {
        control.value = node.text('value');
      },
    });
    return {
      update: () => {
        const value = node.prop('value');
        if (value !== given && node.text('value') !== control.value) control.value = node.text('value');
        given = value;
        reflect(node, control);
      },
    };
  };

function reflect(node: BuiltInNode, control: Control): void {
  const maxLength = node.number('maxlength', MAX_LENGTH);
  control.placeholder = node.text('placeholder');
  control.disabled = node.flag('disabled');
  if (maxLength >= 0) control.maxLength = maxLength;
  else control.removeAttribute('maxlength');
  control.inputMode = INPUT_MODES[node.text('type')] ?? 'text';
  const label = node.text('ariaLabel');
  if (label !== '') control.setAttribute('aria-label', label);
  if (control instanceof HTMLInputElement) control.type = node.flag('password') ? 'password' : 'text';
  else control.classList.toggle('ge-auto-height', node.flag('autoHeight'));
  if ((node.flag('focus') || node.flag('autoFocus')) && document.activeElement !== control) control.focus();
}

function listen(node: BuiltInNode, control: Control): void {
  const state = (): Record<string, unknown> => ({ value: control.value, cursor: control.value.length });
  control.addEventListener('input', () => {
    if (control instanceof HTMLTextAreaElement) grow(node, control);
    node.emit('input', { ...state(), keyCode: 0 });
  });
  control.addEventListener('focus', () => {
    node.phone.keyboard(KEYBOARD_PX);
    node.emit('focus', { ...state(), height: KEYBOARD_PX });
  });
  control.addEventListener('blur', () => {
    node.phone.keyboard(0);
    node.emit('blur', state());
  });
  control.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter' && control instanceof HTMLInputElement) {
      node.emit('confirm', state());
    }
  });
}

function grow(node: BuiltInNode, control: HTMLTextAreaElement): void {
  if (!node.flag('autoHeight')) return;
  control.style.height = 'auto';
  control.style.height = `${String(control.scrollHeight)}px`;
}

/** Components one types into. */
export const TEXT_FIELDS: Readonly<Record<string, Behaviour>> = {
  input: textField('input'),
  textarea: textField('textarea'),
};
