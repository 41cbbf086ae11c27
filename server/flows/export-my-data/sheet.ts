export type Cell = string | number | null;

/** One table of the file. */
export interface SheetOfRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** `badges`: cells large enough to be printed, cut and worn; a table without it. */
  readonly look?: 'badges';
}
