import { useEffect, useRef } from 'react';
import { loadOn } from './load-picture';
import type { PictureMakerProps } from './picture-maker';

/** Draws one picture on a canvas that is never shown. */
export function PictureMaker({ width, height, draw, onMade }: PictureMakerProps) {
  const first = useRef({ draw, onMade });
  useEffect(() => {
    let isGone = false;
    void paint({ width, height, draw: first.current.draw }).then((made) => {
      if (!isGone) first.current.onMade(made);
    });
    return () => {
      isGone = true;
    };
  }, [width, height]);
  return null;
}

async function paint({ width, height, draw }: Omit<PictureMakerProps, 'onMade'>): Promise<string | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  try {
    await draw(context, loadOn(canvas));
    return canvas.toDataURL('image/png');
  } catch {
    return null;
  }
}
