/** Stands in for WeChat's avatar button: picks a picture file; null when none was picked. */
export function chooseAvatar(): Promise<string | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/png,image/jpeg';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file === undefined ? null : URL.createObjectURL(file));
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}
