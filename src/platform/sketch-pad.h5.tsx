import { useEffect, useRef, type PointerEvent } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '@/ui/accessible';
import { paintSketch, type SketchPadProps, type Spot, spotAt, withSpot } from './sketch';
import styles from './sketch-pad.module.scss';

/** A field to draw on with a finger or a mouse, or to look at what was drawn. */
export function SketchPad({ field, strokes, onStroke, label }: SketchPadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<readonly Spot[] | null>(null);
  useEffect(() => {
    if (canvas.current !== null) paintSketch(canvas.current, field, strokes);
  }, [field, strokes]);
  const draw = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>) => {
    if (drawing.current === null) return;
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const spot = spotAt(field, { x: clientX - left, y: clientY - top, widthPx: width });
    drawing.current = withSpot(drawing.current, spot);
    paintSketch(currentTarget, field, [...strokes, drawing.current]);
  };
  const end = () => {
    const stroke = drawing.current;
    drawing.current = null;
    if (stroke !== null && stroke.length > 0) onStroke?.(stroke);
  };
  return (
    <View className={styles.pad} {...accessible('img', label)}>
      <canvas
        ref={canvas}
        className={onStroke === null ? styles.canvas : `${styles.canvas ?? ''} ${styles.drawn ?? ''}`}
        onPointerDown={(event) => {
          if (onStroke === null) return;
          drawing.current = [];
          draw(event);
        }}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerLeave={end}
        onPointerCancel={end}
      />
    </View>
  );
}
