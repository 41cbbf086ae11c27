/** The item at an index that may count from the end: as the language has it, for phones before iOS 15.4. */
export function at<Item>(this: readonly Item[], index: number): Item | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

if (!('at' in Array.prototype)) {
  Object.defineProperty(Array.prototype, 'at', { value: at, writable: true, configurable: true });
}
