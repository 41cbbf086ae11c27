/** One page of a list, newest first unless said otherwise. `next` opens the following page; null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}
