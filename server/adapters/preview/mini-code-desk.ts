import { PNG } from 'pngjs';
import { encode } from 'uqr';
import type { Clock } from '../../ports/clock';
import type { MiniCode } from '../../ports/mini-code';
import { LatelyAsked } from './lately-asked';

const MODULE_PIXELS = 8;
const QUIET_MODULES = 4;

/** A code that WeChat would be asked for. */
export interface AskedCode {
  readonly page: string;
  readonly scene: string;
  readonly atMs: number;
}

/** Stands for WeChat's mini code: a QR code of the same page and scene at the preview's own address. */
export class MiniCodeDesk implements MiniCode {
  readonly asked = new LatelyAsked<AskedCode>();

  constructor(
    private readonly appUrl: () => string,
    private readonly clock: Clock,
  ) {}

  draw({ page, scene }: Parameters<MiniCode['draw']>[0]): Promise<Uint8Array> {
    this.asked.add({ page, scene, atMs: this.clock.nowMs() });
    const address = `${this.appUrl()}#/${page.replace(/^\/+/, '')}?scene=${encodeURIComponent(scene)}`;
    return Promise.resolve(drawCode(address));
  }
}

function drawCode(text: string): Uint8Array {
  const { data } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  const side = data.length * MODULE_PIXELS;
  const image = new PNG({ width: side, height: side, colorType: 0 });
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const isDark = data[Math.floor(y / MODULE_PIXELS)]?.[Math.floor(x / MODULE_PIXELS)] === true;
      image.data.fill(isDark ? 0 : 255, (y * side + x) * 4, (y * side + x) * 4 + 3);
      image.data[(y * side + x) * 4 + 3] = 255;
    }
  }
  return PNG.sync.write(image, { colorType: 0 });
}
