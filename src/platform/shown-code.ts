/** A code shown on a phone is read by another phone's camera. */
export function useShownCode(_text: string | null): void {
  return;
}
