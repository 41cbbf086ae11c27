/** What was chosen, by the address it is shown under: the preview's pages may not fetch such an address. */
const chosen = new Map<string, File>();

/** The picture behind an address that `choosePicture` gave; null for any other. */
export const chosenPicture = (localPath: string): File | null => chosen.get(localPath) ?? null;

/** Stands in for WeChat's camera and album: picks a picture file; null when none was picked. */
export function choosePicture(): Promise<string | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/png,image/jpeg';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) {
        resolve(null);
        return;
      }
      const localPath = URL.createObjectURL(file);
      chosen.set(localPath, file);
      resolve(localPath);
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}
