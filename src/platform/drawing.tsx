import { Canvas } from '@tarojs/components';
import Taro from '@tarojs/taro';

/** A picture that can be painted onto paper. */
export type Picture = CanvasImageSource & { readonly width: number; readonly height: number };

/** What is drawn on, in CSS pixels. */
export interface Paper {
  readonly context: CanvasRenderingContext2D;
  /** A picture of ours, by file id or link; null when it cannot be had. */
  readonly load: (address: string) => Promise<Picture | null>;
}

export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

const PAPER_ID = 'drawing-paper';
/** Pixels of the picture to one of the paper: sharp on every phone, and small enough to send. */
const SCALE = 2;

/** The paper that `drawPicture` draws on. It lies outside the screen. */
export function DrawingPaper({ width, height }: DrawingSize) {
  return (
    <Canvas
      id={PAPER_ID}
      canvasId={PAPER_ID}
      type="2d"
      disableScroll
      style={`position:fixed;left:-${width * SCALE}px;top:0;width:${width}px;height:${height}px`}
    />
  );
}

/** Draws on the paper of the page on top, and answers with the picture's path on this phone; null when it did not come about. */
export async function drawPicture(size: DrawingSize, paint: (paper: Paper) => Promise<void>): Promise<string | null> {
  try {
    const canvas = await paperOnTop();
    const context = canvas?.getContext('2d') as CanvasRenderingContext2D | null | undefined;
    if (canvas === null || context === null || context === undefined) return null;
    canvas.width = size.width * SCALE;
    canvas.height = size.height * SCALE;
    context.scale(SCALE, SCALE);
    await paint({ context, load: (address) => loadOn(canvas, address) });
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png' });
    return tempFilePath;
  } catch {
    return null;
  }
}

/** Lets the person send, keep or print a picture that lies on this phone. */
export async function sharePicture(path: string, _fileName: string): Promise<void> {
  // Changing one's mind is told as a failure.
  await Taro.showShareImageMenu({ path }).catch(() => undefined);
}

type Canvas2d = Taro.Canvas & { getContext: (kind: '2d') => unknown };

function paperOnTop(): Promise<Canvas2d | null> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${PAPER_ID}`)
      .fields({ node: true }, (found: { readonly node?: Canvas2d } | null) => {
        resolve(found?.node ?? null);
      })
      .exec();
  });
}

async function loadOn(canvas: Canvas2d, address: string): Promise<Picture | null> {
  try {
    const path = await localPath(address);
    return await new Promise((resolve) => {
      const image = canvas.createImage();
      image.onload = () => {
        resolve(image as unknown as Picture);
      };
      image.onerror = () => {
        resolve(null);
      };
      image.src = path;
    });
  } catch {
    return null;
  }
}

async function localPath(address: string): Promise<string> {
  if (!address.startsWith('cloud:')) return (await Taro.downloadFile({ url: address })).tempFilePath;
  return (await Taro.cloud.downloadFile({ fileID: address })).tempFilePath;
}
