import type { Cell, SheetOfRows } from './sheet';

const WIDTH_MIN = 8;
const WIDTH_MAX = 40;
/** Rows that a column's width is taken from. */
const ROWS_MEASURED = 100;

/** A badge as it is worn: about 8 by 5 centimetres, four pairs to a sheet of paper. */
const BADGE = { width: 40, height: 150, fontSize: 30, align: 'center' } as const;
/** A ticket that lies with the goods: as large as a badge, written small, so that several lines fit. */
const TICKET = { width: 40, height: 150, fontSize: 12, align: 'left' } as const;
const CUT = { badges: BADGE, tickets: TICKET } as const;

/** The tables as an xlsx file: a bold head that stays in sight, columns wide enough for what they hold. */
export async function writeWorkbook(sheets: readonly SheetOfRows[]): Promise<Uint8Array> {
  // Loaded here, so that no other operation waits for it at a cold start.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile(
    sheets.map((sheet) => (sheet.look === undefined ? tableOf(sheet) : cutOut(sheet, sheet.look))),
  ).toBuffer();
}

const tableOf = ({ name, columns, rows }: SheetOfRows) => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: columns.map((_, at) => ({ width: widthOf([columns, ...rows].map((row) => row[at] ?? null)) })),
  data: [
    columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cellOf)),
  ],
});

const cutOut = ({ name, columns, rows }: SheetOfRows, look: keyof typeof CUT) => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: columns.map(() => ({ width: CUT[look].width })),
  data: [
    columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((cell) => pieceOf(cell, look))),
  ],
});

function pieceOf(value: Cell, look: keyof typeof CUT) {
  if (value === null) return null;
  const { height, fontSize, align } = CUT[look];
  return {
    value: String(value),
    type: String,
    ...{ height, fontSize, wrap: true, align, alignVertical: 'center' as const },
    borderStyle: 'thin' as const,
  };
}

/** Texts stay texts: a name that begins with `=` is no formula. */
function cellOf(value: string | number | null) {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

/** In characters; a Han character is two wide. */
function widthOf(values: readonly (string | number | null)[]): number {
  const widths = values.slice(0, ROWS_MEASURED).map((value) => wide(String(value ?? '')));
  return Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, ...widths) + 2);
}

const wide = (text: string): number => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
