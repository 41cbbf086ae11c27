import { useEffect, useId, useRef } from 'react';
import { Canvas } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type LoadPicture, loadOn } from './load-picture';

export interface PictureMakerProps {
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** A picture that cannot be had is left out by `draw`, or fails it. */
  readonly draw: (context: CanvasRenderingContext2D, load: LoadPicture) => void | Promise<void>;
  /** Where the picture lies once it is drawn; null when it could not be. */
  readonly onMade: (path: string | null) => void;
}

/** The canvas is not there yet right after mounting; it is looked for this often, a moment apart. */
const LOOKS_MAX = 40;
const LOOK_MS = 50;
const AWAY = { position: 'fixed', left: '-2000px', top: '0' } as const;

/** Draws one picture on a canvas beside the screen. It lies in the page: in a layer above it no query would find it. */
export function PictureMaker({ width, height, draw, onMade }: PictureMakerProps) {
  const id = `picture-${useId().replaceAll(':', '')}`;
  const first = useRef({ draw, onMade });
  useEffect(() => {
    let isGone = false;
    const made = (path: string | null) => {
      if (!isGone) first.current.onMade(path);
    };
    const look = async (looks: number): Promise<void> => {
      const canvas = await canvasOf(id);
      if (isGone) return;
      if (canvas === null) {
        if (looks < LOOKS_MAX) setTimeout(() => void look(looks + 1), LOOK_MS);
        else made(null);
        return;
      }
      made(await paint(canvas, { width, height, draw: first.current.draw }));
    };
    setTimeout(() => void look(0), 0);
    return () => {
      isGone = true;
    };
  }, [id, width, height]);
  return (
    <Canvas
      type="2d"
      id={id}
      canvasId={id}
      style={{ ...AWAY, width: `${String(width)}px`, height: `${String(height)}px` }}
    />
  );
}

function canvasOf(id: string): Promise<HTMLCanvasElement | null> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true }, (found) => {
        resolve((found as { readonly node?: HTMLCanvasElement } | null)?.node ?? null);
      })
      .exec();
  });
}

async function paint(
  canvas: HTMLCanvasElement,
  { width, height, draw }: Pick<PictureMakerProps, 'width' | 'height' | 'draw'>,
): Promise<string | null> {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  try {
    await draw(context, loadOn(canvas));
    const options = { canvas: canvas as unknown as Taro.Canvas, fileType: 'png' } as const;
    return (await Taro.canvasToTempFilePath(options)).tempFilePath;
  } catch {
    return null;
  }
}
