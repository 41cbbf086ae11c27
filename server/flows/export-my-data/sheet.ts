export type Cell = string | number | null;

/** One table of the file. */
export interface SheetOfRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
