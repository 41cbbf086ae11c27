/** What a component does by itself when tapped; false lets a component around it answer instead. */
export type TapAction = () => boolean;

/** A form field: what a form collects under its name, and how it goes back to its first value. */
export interface Field {
  readonly name: () => string;
  readonly value: () => unknown;
  readonly reset: () => void;
}

const actions = new WeakMap<Element, TapAction>();
const fields = new WeakMap<Element, Field>();

export function setTapAction(element: Element, action: TapAction): void {
  actions.set(element, action);
}

export function setField(element: Element, field: Field): void {
  fields.set(element, field);
}

/** Runs the innermost own action at or above an element. */
export function tapActionOf(from: Element): (() => void) | undefined {
  return () => {
    for (let at: Element | null = from; at !== null; at = at.parentElement) {
      if (actions.get(at)?.() === true) return;
    }
  };
}

/** The own action of the first control inside, as a label passes its tap on. */
export function passTapOn(label: Element): boolean {
  for (const inside of label.querySelectorAll('*')) {
    if (inside instanceof HTMLInputElement || inside instanceof HTMLTextAreaElement) inside.focus();
    else if (actions.get(inside)?.() !== true) continue;
    return true;
  }
  return false;
}

/** The fields inside a form, in document order. */
export function fieldsIn(form: Element): Field[] {
  return [...form.querySelectorAll('*')].map((element) => fields.get(element)).filter((field) => field !== undefined);
}
