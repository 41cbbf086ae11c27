import type { Behaviour, BuiltInNode } from './built-in';

const EDGE_PX = 50;

const scrollView: Behaviour = (node) => {
  const { element } = node;
  let wasAtEnd = false;
  let given: unknown;
  element.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element;
    node.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 });
    const edge = node.number('lowerThreshold', EDGE_PX);
    const left = node.flag('scrollY')
      ? scrollHeight - scrollTop - clientHeight
      : scrollWidth - scrollLeft - clientWidth;
    if (left <= edge && !wasAtEnd) node.emit('scrolltolower', { direction: node.flag('scrollY') ? 'bottom' : 'right' });
    wasAtEnd = left <= edge;
    if (scrollTop <= 0) node.emit('scrolltoupper', { direction: 'top' });
  });
  return {
    update: () => {
      element.toggleAttribute('ge-scroll-x', node.flag('scrollX'));
      element.toggleAttribute('ge-scroll-y', node.flag('scrollY'));
      const top = node.prop('scrollTop');
      if (top !== given && typeof top === 'number') element.scrollTop = top;
      given = top;
      scrollIntoView(node);
    },
  };
};

function scrollIntoView(node: BuiltInNode): void {
  const id = node.text('scrollIntoView');
  if (id === '') return;
  const target = [...node.element.querySelectorAll('*')].find((inside) => inside.id === id);
  if (target !== undefined && 'scrollIntoView' in target)
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Its content leaves the page, so that nothing around it clips or covers it. */
const rootPortal: Behaviour = (node) => {
  const content = node.inner('div');
  const frame = node.element.closest('.ge-viewport') ?? document.body;
  return {
    update: () => {
      if (node.prop('enable') !== false && content.parentElement !== frame) frame.append(content);
    },
    detach: () => {
      content.remove();
    },
  };
};

const swiper: Behaviour = (node) => {
  const { element } = node;
  let current = 0;
  element.addEventListener('scroll', () => {
    const next = element.clientWidth === 0 ? 0 : Math.round(element.scrollLeft / element.clientWidth);
    if (next !== current) node.emit('change', { current: next, currentItemId: '', source: 'touch' });
    current = next;
  });
  return {
    update: () => {
      const wanted = node.number('current', 0);
      if (wanted !== current) element.scrollLeft = wanted * element.clientWidth;
    },
  };
};

const pageMeta: Behaviour = (node) => ({
  update: () => {
    const size = node.text('rootFontSize');
    if (size !== '' && size !== 'system') document.documentElement.style.fontSize = size;
    const page = node.element.closest<HTMLElement>('.ge-page');
    if (page !== null) page.style.cssText += node.text('pageStyle');
  },
});

const pageContainer: Behaviour = (node) => ({
  update: () => {
    node.element.toggleAttribute('hidden', !node.flag('show'));
  },
});

/** Components that hold others. */
export const CONTAINERS: Readonly<Record<string, Behaviour>> = {
  'scroll-view': scrollView,
  'root-portal': rootPortal,
  swiper,
  'page-meta': pageMeta,
  'page-container': pageContainer,
};
