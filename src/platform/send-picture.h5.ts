/** Keeps a picture as browsers do: as a file. */
export function sendPicture(path: string, name: string): Promise<void> {
  const link = document.createElement('a');
  link.href = path;
  link.download = `${name}.png`;
  link.click();
  return Promise.resolve();
}
