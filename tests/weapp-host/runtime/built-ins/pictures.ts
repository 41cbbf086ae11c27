import { canvasNode } from '../canvas-node';
import { fileUrl } from '../temporary-files';
import type { Behaviour } from './built-in';

const FITS: Readonly<Record<string, string>> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  center: 'none',
};

const image: Behaviour = (node) => {
  const picture = node.inner('img');
  let shown = '';
  picture.addEventListener('load', () => {
    node.emit('load', { width: picture.naturalWidth, height: picture.naturalHeight });
  });
  picture.addEventListener('error', () => {
    node.emit('error', { errMsg: `image ${shown} failed to load` });
  });
  return {
    update: () => {
      const mode = node.text('mode');
      picture.style.objectFit = FITS[mode] ?? 'fill';
      node.element.setAttribute('ge-mode', mode);
      const source = fileUrl(node.text('src'));
      if (source === shown) return;
      shown = source;
      if (source === '') picture.removeAttribute('src');
      else picture.src = source;
    },
  };
};

const canvas: Behaviour = (node) => {
  canvasNode(node.inner('canvas'));
  return {};
};

const progress: Behaviour = (node) => ({
  update: () => {
    const percent = String(node.number('percent', 0));
    node.element.setAttribute('role', 'progressbar');
    node.element.setAttribute('aria-valuenow', percent);
    node.inner('div').style.setProperty('--ge-percent', `${percent}%`);
  },
});

const richText: Behaviour = (node) => ({
  update: () => {
    const nodes = node.prop('nodes');
    const box = node.inner('div');
    box.replaceChildren();
    if (typeof nodes === 'string') box.innerHTML = nodes;
    else if (Array.isArray(nodes)) box.append(...nodes.map(richNode));
  },
});

interface RichNode {
  readonly type?: string;
  readonly text?: string;
  readonly name?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly unknown[];
}

function richNode(value: unknown): Node {
  const { type, text, name, attrs, children } = value as RichNode;
  if (type === 'text') return document.createTextNode(text ?? '');
  const element = document.createElement(name ?? 'div');
  for (const [key, content] of Object.entries(attrs ?? {})) element.setAttribute(key, content);
  element.append(...(children ?? []).map(richNode));
  return element;
}

/** Components that show something other than text. */
export const PICTURES: Readonly<Record<string, Behaviour>> = {
  image,
  'cover-image': image,
  canvas,
  progress,
  'rich-text': richText,
};
