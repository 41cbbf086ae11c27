/** What was picked, by the address it is shown under: the preview's pages may not fetch such an address. */
const picked = new Map<string, File>();

/** The file behind an address that `pickFile` gave; null for any other. */
export const pickedFile = (localPath: string): File | null => picked.get(localPath) ?? null;

/** Lets the person pick one file of these kinds: where it lies, and the file; null when none was picked. */
export function pickFile(accept: string): Promise<{ readonly localPath: string; readonly file: File } | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) {
        resolve(null);
        return;
      }
      const localPath = URL.createObjectURL(file);
      picked.set(localPath, file);
      resolve({ localPath, file });
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}
