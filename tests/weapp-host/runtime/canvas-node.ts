import { fileUrl } from './temporary-files';

/** What `SelectorQuery.fields({ node })` answers for a canvas: the element with WeChat's extra methods. */
export type CanvasNode = HTMLCanvasElement & {
  createImage(): HTMLImageElement;
  requestAnimationFrame(callback: FrameRequestCallback): number;
  cancelAnimationFrame(handle: number): void;
};

/** Gives a canvas WeChat's methods, and where nothing can be drawn (jsdom) a context that counts its calls. */
export function canvasNode(canvas: HTMLCanvasElement): CanvasNode {
  const node = Object.assign(canvas, {
    createImage: phoneImage,
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
  });
  if (typeof CanvasRenderingContext2D === 'undefined') {
    const context = countingContext(canvas);
    Object.assign(node, { getContext: () => context, toDataURL: () => 'data:image/png;base64,' });
  }
  return node;
}

/** A picture of a file on the phone. jsdom loads none, so that there each has arrived once its address is known. */
function phoneImage(): HTMLImageElement {
  const image = new Image();
  const isLoading = typeof CanvasRenderingContext2D !== 'undefined';
  Object.defineProperty(image, 'src', {
    set: (path: string) => {
      if (isLoading) image.setAttribute('src', fileUrl(path));
      else setTimeout(() => image.dispatchEvent(new Event('load')), 0);
    },
  });
  return image;
}

const WIDTH_PER_CHARACTER_PX = 8;

/** Every call is counted in `data-drawn` on the canvas, so that a test sees that something was painted. */
function countingContext(canvas: HTMLCanvasElement): unknown {
  const state: Record<string | symbol, unknown> = { canvas };
  let callCount = 0;
  return new Proxy(state, {
    get: (target, name) => {
      if (name in target) return target[name];
      return (...given: unknown[]) => {
        callCount += 1;
        canvas.dataset['drawn'] = String(callCount);
        if (name === 'measureText') return { width: String(given[0]).length * WIDTH_PER_CHARACTER_PX };
        return { addColorStop: () => undefined, data: [] };
      };
    },
  });
}
