/** WeChat themes the page itself; only the browser build has something to do here. */
export function bindDocumentTheme(): void {
  return;
}
