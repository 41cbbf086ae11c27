export type Cell = string | number | null;

/** One table of the file. */
export interface SheetOfRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Cells to be printed and cut: `badges` to wear, `tickets` of several lines to put with goods; a table without it. */
  readonly look?: 'badges' | 'tickets';
}
