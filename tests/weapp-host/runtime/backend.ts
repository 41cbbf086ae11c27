import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { inBrowserUnits } from '../browser-units';
import { tapActionOf } from './built-ins/tap-actions';

type Context = InstanceType<typeof glassEasel.CurrentWindowBackendContext>;
type EventTargetElement = Parameters<typeof glassEasel.Event.dispatchEvent>[0];

/** DOM events the page hears as they are; every other event comes from a built-in component. */
const PASSED_ON = new Set([
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['transitionend', 'animationstart', 'animationiteration', 'animationend'],
]);

/** The framework's DOM backend with WeChat's events, ids and units. */
export function createBackend(): Context {
  const context = tappedByMouse(() => new glassEasel.CurrentWindowBackendContext());
  const listen = context.setListenerStats.bind(context);
  context.setListenerStats = (...given) => {
    if (PASSED_ON.has(given[1])) listen(...given);
  };
  const create = context.document.createElement.bind(context.document);
  context.document = {
    createElement: (tag) => asWeChatElement(create(tag)),
    createTextNode: document.createTextNode.bind(document) as never,
    createDocumentFragment: document.createDocumentFragment.bind(document) as never,
  };
  tappedByMouse(() => {
    context.onEvent(dispatch);
  });
  return context;
}

/** The framework takes no more taps from a mouse once it has seen a touch: here one is tapped with a mouse, and drawn on. */
function tappedByMouse<T>(make: () => T): T {
  const { body } = document;
  const listen = body.addEventListener.bind(body);
  body.addEventListener = (type: string, ...given: [EventListener, AddEventListenerOptions?]) => {
    if (type !== 'touchstart') listen(type, ...given);
  };
  try {
    return make();
  } finally {
    body.addEventListener = listen;
  }
}

/** The framework prefixes ids with a component's own; selectors and tests want the id as written. */
function asWeChatElement<T>(created: T): T {
  const element = created as unknown as HTMLElement;
  Object.defineProperty(element, 'id', {
    get: () => element.getAttribute('id') ?? '',
    set: (id: string) => {
      element.setAttribute('id', id.replace(/^.*?--/, ''));
    },
  });
  const setAttribute = element.setAttribute.bind(element);
  element.setAttribute = (name, value) => {
    setAttribute(name, name === 'style' ? inBrowserUnits(value) : value);
  };
  return created;
}

type Listener = Parameters<Context['onEvent']>[0];

const dispatch: Listener = (...given) => {
  const [target, type, detail, options] = given as [EventTargetElement, string, unknown, Parameters<Listener>[3]];
  const native = options.originalEvent as Event | undefined;
  const from = native?.target instanceof Element ? native.target : null;
  const disabled = from?.closest('[ge-disabled]') ?? null;
  if (disabled !== null && type !== 'touchmove') return undefined;
  const event = new glassEasel.Event(type, detail, { ...options, extraFields: touchFields(native) });
  glassEasel.Event.dispatchEvent(target, event);
  if (type === 'tap' && from !== null) tapActionOf(from)?.();
  return event.getEventBubbleStatus();
};

/** `x`, `y` relative to the canvas, as WeChat gives them for touches on one. */
function touchFields(native: Event | undefined): Record<string, unknown> | undefined {
  if (native === undefined || !('touches' in native)) return undefined;
  const { touches, changedTouches } = native as TouchEvent;
  return { touches: [...touches].map(asWeChatTouch), changedTouches: [...changedTouches].map(asWeChatTouch) };
}

function asWeChatTouch(touch: Touch): Record<string, number> {
  const { identifier, clientX, clientY, pageX, pageY } = touch;
  const box = (touch.target as Element).getBoundingClientRect();
  return { identifier, clientX, clientY, pageX, pageY, x: clientX - box.left, y: clientY - box.top };
}
