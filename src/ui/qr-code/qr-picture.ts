import { encode } from 'uqr';

/** The code as an SVG of one stroke per run of dark modules, in a data address: small enough to pass to the page. */
export function qrPicture(text: string): string {
  const { data, size } = encode(text, { border: 0, ecc: 'M' });
  const strokes = data.map((row, y) => rowStrokes(row, y)).join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path stroke="#1a1418" d="${strokes}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function rowStrokes(row: readonly boolean[], y: number): string {
  let strokes = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true || row[x - 1] === true) continue;
    const end = row.indexOf(false, x);
    strokes += `M${x},${y}.5h${(end === -1 ? row.length : end) - x}`;
  }
  return strokes;
}
