import type { DrawingSize, Paper, Picture } from './drawing';
import { openFile, pictureUrl } from './files';

const SCALE = 2;

/** A browser draws without paper on the page. */
export const DrawingPaper = (_size: DrawingSize): null => null;

/** Draws a picture and answers with it as an address; null when it did not come about. */
export async function drawPicture(size: DrawingSize, paint: (paper: Paper) => Promise<void>): Promise<string | null> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return null;
  canvas.width = size.width * SCALE;
  canvas.height = size.height * SCALE;
  context.scale(SCALE, SCALE);
  try {
    await paint({ context, load: loadPicture });
    return canvas.toDataURL('image/png');
  } catch {
    return null;
  }
}

/** Downloads a picture as browsers do. */
export async function sharePicture(path: string, fileName: string): Promise<void> {
  await openFile(path, fileName);
}

function loadPicture(address: string): Promise<Picture | null> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      resolve(null);
    };
    image.src = /^(https?:|\/|data:)/.test(address) ? address : (pictureUrl(address) ?? '');
  });
}
