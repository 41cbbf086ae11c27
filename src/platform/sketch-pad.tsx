import { useCallback, useEffect, useId, useRef } from 'react';
import { Canvas, View, type CanvasTouchEvent } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { accessible } from '@/ui/accessible';
import { paintSketch, type SketchPadProps, type Spot, spotAt, withSpot } from './sketch';
import styles from './sketch-pad.module.scss';

interface Found {
  readonly node: HTMLCanvasElement;
  readonly width: number;
}

/** The canvas is not there yet right after mounting; it is looked for this often, a moment apart. */
const LOOKS_MAX = 40;
const LOOK_MS = 50;

/** A field to draw on with a finger, or to look at what was drawn. It lies in the page: in a layer above it no query finds it. */
export function SketchPad({ field, strokes, onStroke, label }: SketchPadProps) {
  const id = `sketch-${useId().replaceAll(':', '')}`;
  const found = useFound(id);
  const shown = useRef(strokes);
  const drawing = useRef<readonly Spot[] | null>(null);
  useEffect(() => {
    shown.current = strokes;
    void found().then((canvas) => {
      if (canvas !== null) paintSketch(canvas.node, field, strokes);
    });
  }, [found, field, strokes]);
  const draw = (event: CanvasTouchEvent) => {
    const [touch] = event.touches;
    if (touch === undefined) return;
    void found().then((canvas) => {
      if (canvas === null || drawing.current === null) return;
      drawing.current = withSpot(drawing.current, spotAt(field, { x: touch.x, y: touch.y, widthPx: canvas.width }));
      paintSketch(canvas.node, field, [...shown.current, drawing.current]);
    });
  };
  const end = () => {
    void found().then(() => {
      const stroke = drawing.current;
      drawing.current = null;
      if (stroke !== null && stroke.length > 0) onStroke?.(stroke);
    });
  };
  const isStill = onStroke === null;
  return (
    <View className={styles.pad} {...accessible('img', label)}>
      <Canvas
        type="2d"
        id={id}
        canvasId={id}
        className={styles.canvas}
        disableScroll={!isStill}
        onTouchStart={(event) => {
          if (isStill) return;
          drawing.current = [];
          draw(event);
        }}
        onTouchMove={draw}
        onTouchEnd={end}
        onTouchCancel={end}
      />
    </View>
  );
}

/** The canvas with its width on the screen, looked for once; null where it never came. */
function useFound(id: string): () => Promise<Found | null> {
  const looking = useRef<Promise<Found | null> | null>(null);
  return useCallback(() => {
    looking.current ??= look(id, 0);
    return looking.current;
  }, [id]);
}

async function look(id: string, looks: number): Promise<Found | null> {
  const found = await query(id);
  if (found !== null || looks >= LOOKS_MAX) return found;
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  return look(id, looks + 1);
}

function query(id: string): Promise<Found | null> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true }, (answer) => {
        const { node, width } = (answer as Partial<Found> | null) ?? {};
        resolve(node === undefined ? null : { node, width: width ?? 0 });
      })
      .exec();
  });
}
