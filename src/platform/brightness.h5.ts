/** A browser does not rule the screen's brightness. */
export function useBrightScreen(_isOn: boolean): void {
  return;
}
