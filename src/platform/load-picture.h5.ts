import { pictureUrl } from './files';
import type { LoadPicture } from './load-picture';

/** A browser loads pictures by itself, whatever they are painted on. */
export const loadOn =
  (_canvas: HTMLCanvasElement): LoadPicture =>
  (address) =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = () => {
        resolve(image);
      };
      image.onerror = () => {
        resolve(null);
      };
      image.src = /^(https?:|\/)/.test(address) ? address : (pictureUrl(address) ?? '');
    });
