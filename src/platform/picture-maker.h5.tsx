import { useEffect, useRef } from 'react';
import type { PictureMakerProps } from './picture-maker';

/** Draws one picture on a canvas that is never shown. */
export function PictureMaker({ width, height, draw, onMade }: PictureMakerProps) {
  const first = useRef({ draw, onMade });
  useEffect(() => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context !== null) first.current.draw(context);
    first.current.onMade(context === null ? null : canvas.toDataURL('image/png'));
  }, [width, height]);
  return null;
}
