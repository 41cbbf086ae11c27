const RPX = /(-?\d*\.?\d+)rpx\b/gi;
const VIEWPORT_HEIGHT = /(-?\d*\.?\d+)vh\b/g;

/** Lengths only WeChat knows, in CSS: rpx is a 750th of the width, vh a share of the window between the bars. */
export function inBrowserUnits(value: string): string {
  return value
    .replace(RPX, (_, figure: string) => `calc(${figure} * 100vw / 750)`)
    .replace(VIEWPORT_HEIGHT, (_, figure: string) => `calc(${figure} * var(--ge-vh, 1vh))`);
}
