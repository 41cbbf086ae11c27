import { canvasNode } from '../canvas-node';

type Fields = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown> | null;
type Callback = (answer: unknown) => void;
type Ask = () => unknown;

/** `wx.createSelectorQuery` over the DOM of the page on top. */
export function createSelectorQuery(root: () => ParentNode) {
  const asks: Ask[] = [];
  const query = {
    in: () => query,
    select: (selector: string) => nodesRef((read) => answerOf(find(root(), selector)[0], read)),
    selectAll: (selector: string) =>
      nodesRef((read) => find(root(), selector).map((element) => answerOf(element, read))),
    selectViewport: () => nodesRef((read) => answerOf(viewportOf(root()), read)),
    exec: (callback?: (answers: unknown[]) => void) => {
      setTimeout(() => {
        // Asks with callbacks of their own are answered whether or not this one has any.
        const answers = asks.map((ask) => ask());
        callback?.(answers);
      }, 0);
    },
  };
  function nodesRef(answer: (read: (element: Element) => Answer) => unknown) {
    const push = (read: (element: Element) => Answer, callback?: Callback): typeof query => {
      asks.push(() => {
        const answered = answer(read);
        callback?.(answered);
        return answered;
      });
      return query;
    };
    return {
      fields: (fields: Fields, callback?: Callback) => push((element) => readFields(element, fields), callback),
      node: (callback?: Callback) => push((element) => readFields(element, { node: true }), callback),
      context: (callback?: Callback) => push((element) => readFields(element, { node: true }), callback),
      boundingClientRect: (callback?: Callback) => {
        return push((element) => readFields(element, { id: true, dataset: true, rect: true, size: true }), callback);
      },
      scrollOffset: (callback?: Callback) => {
        return push((element) => readFields(element, { id: true, dataset: true, scrollOffset: true }), callback);
      },
    };
  }
  return query;
}

function answerOf(element: Element | undefined, read: (element: Element) => Answer): Answer {
  return element === undefined ? null : read(element);
}

function find(root: ParentNode, selector: string): Element[] {
  const plain = selector
    .replaceAll('>>>', ' ')
    .replaceAll(/(^|[\s>+~,])(view|text|image|canvas|button|scroll-view)\b/g, '$1wx-$2');
  return [...root.querySelectorAll(plain)];
}

function viewportOf(root: ParentNode): Element | undefined {
  return root.querySelector('.ge-page') ?? (root instanceof Element ? root : undefined);
}

function readFields(element: Element, fields: Fields): Answer {
  const box = element.getBoundingClientRect();
  const answer: Record<string, unknown> = {};
  if (fields['id'] === true) answer['id'] = element.id;
  if (fields['dataset'] === true) answer['dataset'] = datasetOf(element);
  if (fields['rect'] === true)
    Object.assign(answer, { left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  if (fields['size'] === true) Object.assign(answer, { width: box.width, height: box.height });
  if (fields['scrollOffset'] === true) Object.assign(answer, scrollOf(element));
  if (fields['node'] === true) answer['node'] = nodeOf(element);
  for (const name of listOf(fields['computedStyle'])) answer[name] = getComputedStyle(element).getPropertyValue(name);
  return answer;
}

function nodeOf(element: Element): unknown {
  const canvas = element.querySelector('canvas');
  return canvas === null ? element : canvasNode(canvas);
}

function scrollOf(element: Element): Record<string, number> {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight };
}

function datasetOf(element: Element): unknown {
  return (element as unknown as { __wxElement?: { dataset?: unknown } }).__wxElement?.dataset ?? {};
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
