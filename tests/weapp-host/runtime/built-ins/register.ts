import type { CodeSpace, component, glassEasel } from 'glass-easel-miniprogram-adapter';
import type { AppCode } from '../../app-code';
import { BUILT_IN_TEMPLATES } from '../../built-in-templates';
import type { Overlay } from '../overlay';
import type { Behaviour, BuiltInNode, Mounted, PhoneHooks } from './built-in';
import { CONTAINERS } from './containers';
import { CONTROLS } from './controls';
import { PICKERS } from './picker';
import { PICTURES } from './pictures';
import { TEXT_FIELDS } from './text-fields';

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  ...CONTAINERS,
  ...CONTROLS,
  ...PICKERS,
  ...PICTURES,
  ...TEXT_FIELDS,
};
const EVERYWHERE = ['hidden', 'disabled', 'name', 'ariaLabel', 'ariaRole', 'ariaHidden', 'ariaDisabled', 'ariaChecked'];

/** What the built-ins stand on; the same for all of them. */
export interface BuiltInSurroundings {
  readonly overlay: Overlay;
  readonly phone: PhoneHooks;
}

/** Registers every built-in component and says under which tag each is used. */
export function registerBuiltIns(
  codeSpace: CodeSpace,
  code: AppCode,
  surroundings: BuiltInSurroundings,
): Record<string, string> {
  const using: Record<string, string> = {};
  for (const tag of Object.keys(BUILT_IN_TEMPLATES)) {
    const path = `built-in/${tag}`;
    using[`wx-${tag}`] = `/${path}`;
    codeSpace.addComponentStaticConfig(path, { component: true, styleIsolation: 'shared' as never });
    const content = code.templates[path];
    codeSpace.addCompiledTemplate(path, {
      groupList: code.templates,
      content,
    } as glassEasel.template.ComponentTemplate);
    const names = new Set([...EVERYWHERE, ...(code.attributes[tag] ?? [])]);
    define(codeSpace, { path, names, behaviour: BEHAVIOURS[tag] }, surroundings);
  }
  return using;
}

interface Definition {
  readonly path: string;
  readonly names: ReadonlySet<string>;
  readonly behaviour: Behaviour | undefined;
}

type Instance = component.GeneralComponent;

function define(codeSpace: CodeSpace, built: Definition, surroundings: BuiltInSurroundings): void {
  const mounted = new WeakMap<Instance, Mounted & { reflect(): void }>();
  codeSpace
    .component(built.path)
    .definition({
      properties: Object.fromEntries([...built.names].map((name) => [name, null])),
      observers: {
        '**'(this: Instance) {
          mounted.get(this)?.reflect();
          mounted.get(this)?.update?.();
        },
      },
      lifetimes: {
        attached(this: Instance) {
          const node = nodeOf(this, surroundings);
          const answers = {
            ...built.behaviour?.(node),
            reflect: () => {
              reflect(node);
            },
          };
          mounted.set(this, answers);
          answers.reflect();
          answers.update?.();
        },
        detached(this: Instance) {
          mounted.get(this)?.detach?.();
        },
      },
    })
    .register();
}

function nodeOf(instance: Instance, surroundings: BuiltInSurroundings): BuiltInNode {
  const element = instance._$.getBackendElement() as unknown as HTMLElement;
  const prop = (name: string): unknown => (instance.data as Record<string, unknown>)[name];
  return {
    ...surroundings,
    element,
    inner: (tag) => {
      const found = element.querySelector(tag);
      if (found === null) throw new Error(`${instance.is} has no <${tag}> inside`);
      return found;
    },
    prop,
    text: (name) => textOf(prop(name)),
    flag: (name) =>
      prop(name) === true || (typeof prop(name) === 'string' && prop(name) !== '' && prop(name) !== 'false'),
    number: (name, otherwise) => numberOf(prop(name), otherwise),
    emit: (type, detail, bubbles = false) => {
      instance.triggerEvent(type, detail, { bubbles, composed: bubbles });
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function numberOf(value: unknown, otherwise: number): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : otherwise;
}

const REFLECTED = { ariaLabel: 'aria-label', ariaRole: 'role', ariaHidden: 'aria-hidden' } as const;

function reflect(node: BuiltInNode): void {
  node.element.toggleAttribute('hidden', node.flag('hidden'));
  for (const [name, attribute] of Object.entries(REFLECTED)) {
    const value = node.prop(name);
    if (value === undefined || value === null) node.element.removeAttribute(attribute);
    else node.element.setAttribute(attribute, typeof value === 'string' ? value : value === true ? 'true' : 'false');
  }
}
