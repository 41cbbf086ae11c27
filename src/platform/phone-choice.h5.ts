/** A browser has no such button. */
export function phoneCodeIn(_detail: object): string | null {
  return null;
}

/** Stands in for WeChat's button: the preview gives each of its people a number that belongs to nobody. */
export function choosePhone(): Promise<string | null> {
  return Promise.resolve('preview');
}
