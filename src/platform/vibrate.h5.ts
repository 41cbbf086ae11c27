/** A light touch at a success, where the browser can. */
export function vibrate(): void {
  if ('vibrate' in navigator) navigator.vibrate(15);
}
