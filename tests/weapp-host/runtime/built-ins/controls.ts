import type { Behaviour, BuiltInNode } from './built-in';
import { fieldsIn, passTapOn, setField, setTapAction } from './tap-actions';

type FormHandle = Readonly<Record<'submit' | 'reset', () => void>>;
const forms = new WeakMap<Element, FormHandle>();

const button: Behaviour = (node) => {
  setTapAction(node.element, () => runOpenType(node) || runFormType(node));
  return {
    update: () => {
      node.element.toggleAttribute('ge-disabled', node.flag('disabled') || node.flag('loading'));
    },
  };
};

function runOpenType(node: BuiltInNode): boolean {
  switch (node.text('openType')) {
    case 'share':
      node.phone.share();
      return true;
    case 'chooseAvatar':
      node.emit('chooseavatar', { avatarUrl: node.phone.chosenAvatar() });
      return true;
    case 'getPhoneNumber':
      node.emit('getphonenumber', {
        errMsg: 'getPhoneNumber:ok',
        code: 'host-phone-code',
        cloudID: 'host-phone-cloud-id',
      });
      return true;
    case 'contact':
      node.emit('contact', { errMsg: 'enterContact:ok', path: '', query: {} });
      return true;
    default:
      return false;
  }
}

function runFormType(node: BuiltInNode): boolean {
  const type = node.text('formType');
  const form = node.element.closest('wx-form');
  const handle = form === null ? undefined : forms.get(form);
  if (handle === undefined || (type !== 'submit' && type !== 'reset')) return false;
  handle[type]();
  return true;
}

const form: Behaviour = (node) => {
  forms.set(node.element, {
    submit: () => {
      const named = fieldsIn(node.element).filter((field) => field.name() !== '');
      node.emit('submit', { value: Object.fromEntries(named.map((field) => [field.name(), field.value()])) });
    },
    reset: () => {
      for (const field of fieldsIn(node.element)) field.reset();
      node.emit('reset', {});
    },
  });
  return {};
};

const label: Behaviour = (node) => {
  setTapAction(node.element, () => {
    const target = node.text('for');
    const named = target === '' ? null : document.getElementById(target);
    return passTapOn(named?.parentElement ?? node.element);
  });
  return {};
};

const toggle: Behaviour = (node) => {
  let checked = false;
  const show = (value: boolean): void => {
    checked = value;
    node.element.setAttribute('aria-checked', String(value));
    node.element.setAttribute('role', 'switch');
  };
  setField(node.element, {
    name: () => node.text('name'),
    value: () => checked,
    reset: () => {
      show(node.flag('checked'));
    },
  });
  setTapAction(node.element, () => {
    if (node.flag('disabled')) return true;
    show(!checked);
    node.emit('change', { value: checked });
    return true;
  });
  return {
    update: () => {
      show(node.flag('checked'));
    },
  };
};

interface Choice {
  readonly isChecked: () => boolean;
  readonly value: () => string;
  readonly clear: () => void;
}
const choices = new WeakMap<Element, Choice>();
const announcers = new WeakMap<Element, () => void>();

/** A checkbox or a radio: its group speaks for it. */
const choice =
  (role: 'checkbox' | 'radio'): Behaviour =>
  (node) => {
    let checked = false;
    const show = (value: boolean): void => {
      checked = value;
      node.element.setAttribute('aria-checked', String(value));
      node.element.setAttribute('role', role);
    };
    choices.set(node.element, {
      isChecked: () => checked,
      value: () => node.text('value'),
      clear: () => {
        show(false);
      },
    });
    setTapAction(node.element, () => {
      const group = node.element.closest(`wx-${role}-group`);
      if (node.flag('disabled') || (role === 'radio' && checked)) return true;
      if (role === 'radio') clearAll(group);
      show(role === 'radio' || !checked);
      if (group !== null) announcers.get(group)?.();
      return true;
    });
    return {
      update: () => {
        show(node.flag('checked'));
      },
    };
  };

function clearAll(group: Element | null): void {
  for (const radio of group?.querySelectorAll('wx-radio') ?? []) choices.get(radio)?.clear();
}

const choiceGroup =
  (role: 'checkbox' | 'radio'): Behaviour =>
  (node) => {
    const picked = (): string[] =>
      [...node.element.querySelectorAll(`wx-${role}`)]
        .map((element) => choices.get(element))
        .filter((one) => one?.isChecked() === true)
        .map((one) => one?.value() ?? '');
    const value = (): unknown => (role === 'radio' ? (picked()[0] ?? '') : picked());
    announcers.set(node.element, () => {
      node.emit('change', { value: value() });
    });
    setField(node.element, { name: () => node.text('name'), value, reset: () => undefined });
    return {};
  };

const slider: Behaviour = (node) => {
  const input = node.inner('input');
  input.addEventListener('change', () => {
    node.emit('change', { value: Number(input.value) });
  });
  input.addEventListener('input', () => {
    node.emit('changing', { value: Number(input.value) });
  });
  return {
    update: () => {
      input.min = String(node.number('min', 0));
      input.max = String(node.number('max', 100));
      input.step = String(node.number('step', 1));
      input.value = String(node.number('value', 0));
    },
  };
};

const navigator: Behaviour = (node) => {
  setTapAction(node.element, () => {
    node.phone.navigate(node.text('openType') || 'navigate', node.text('url'));
    return true;
  });
  return {};
};

/** Components that answer to a tap. */
export const CONTROLS: Readonly<Record<string, Behaviour>> = {
  button,
  form,
  label,
  navigator,
  slider,
  switch: toggle,
  checkbox: choice('checkbox'),
  radio: choice('radio'),
  'checkbox-group': choiceGroup('checkbox'),
  'radio-group': choiceGroup('radio'),
};
