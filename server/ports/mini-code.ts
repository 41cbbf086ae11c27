/** Makes a mini code (小程序码) that opens a page with a scene of at most 32 characters (`platform.md` §3.4). PNG bytes. */
export interface MiniCode {
  draw(target: { readonly page: string; readonly scene: string }): Promise<Uint8Array>;
}
