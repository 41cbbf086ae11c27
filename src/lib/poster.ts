/** What a picture for the chat says, from above to below. */
export interface Poster {
  readonly kicker: string;
  readonly title: string;
  readonly sub: string;
  /** Stands large in a ring: a number of days, a rank. */
  readonly emblem?: string;
  readonly quote?: string;
  readonly rows?: readonly { readonly lead: string; readonly text: string; readonly value: string }[];
  /** Small lines at the end. */
  readonly foot: readonly string[];
}

export const POSTER_WIDTH = 750;
export const POSTER_HEIGHT = 1000;

/** A picture leaves the program: it has one look, the light one of `palette.scss`. */
const INK = '#241c22';
const INK_2 = '#5e545b';
const INK_3 = '#6f656c';
const BRAND = '#7b2f63';
const BRAND_SOFT = '#f5e9f1';
const PAPER = '#ffffff';
const GROUND = '#f7f5f2';
const LINE = '#e7e1db';
const FONT = '-apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif';

const EDGE = 40;
const INSET = 96;
const INNER = POSTER_WIDTH - 2 * INSET;
const FOOT_LINE = 36;

type Context = CanvasRenderingContext2D;

/** Draws a poster on a canvas of `POSTER_WIDTH` × `POSTER_HEIGHT`. Long texts are wrapped, and cut where room ends. */
export function drawPoster(context: Context, poster: Poster): void {
  context.fillStyle = GROUND;
  context.fillRect(0, 0, POSTER_WIDTH, POSTER_HEIGHT);
  context.fillStyle = PAPER;
  context.fillRect(EDGE, EDGE, POSTER_WIDTH - 2 * EDGE, POSTER_HEIGHT - 2 * EDGE);
  context.fillStyle = BRAND;
  context.fillRect(EDGE, EDGE, POSTER_WIDTH - 2 * EDGE, 8);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';

  write(context, poster.kicker, { x: INSET, y: 134, size: 28, weight: 600, color: BRAND });
  let y = 134;
  for (const line of wrap(context, poster.title, { size: 52, weight: 600, linesMax: 2 })) {
    y += 68;
    write(context, line, { x: INSET, y, size: 52, weight: 600, color: INK });
  }
  y += 46;
  write(context, fit(context, poster.sub, { size: 28, width: INNER }), { x: INSET, y, size: 28, color: INK_2 });
  const footTop = POSTER_HEIGHT - EDGE - 44 - FOOT_LINE * (poster.foot.length - 1);
  const body = { top: y + 40, bottom: footTop - 50 };
  if (poster.emblem !== undefined) drawEmblem(context, poster.emblem, body);
  if (poster.quote !== undefined) drawQuote(context, poster.quote, body);
  if (poster.rows !== undefined) drawRows(context, poster.rows, body);
  poster.foot.forEach((line, index) => {
    const text = fit(context, line, { size: 24, width: INNER });
    write(context, text, { x: INSET, y: footTop + index * FOOT_LINE, size: 24, color: INK_3 });
  });
}

interface Body {
  readonly top: number;
  readonly bottom: number;
}

function drawEmblem(context: Context, emblem: string, { top, bottom }: Body): void {
  const middle = (top + bottom) / 2;
  const radius = Math.min(180, (bottom - top) / 2 - 10);
  ring(context, { middle, radius, color: BRAND });
  ring(context, { middle, radius: radius - 12, color: PAPER });
  ring(context, { middle, radius: radius - 18, color: BRAND_SOFT });
  context.textAlign = 'center';
  const size = emblem.length > 3 ? 72 : 128;
  write(context, emblem, { x: POSTER_WIDTH / 2, y: middle + size * 0.36, size, weight: 600, color: BRAND });
  context.textAlign = 'left';
}

function ring(context: Context, { middle, radius, color }: { middle: number; radius: number; color: string }): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(POSTER_WIDTH / 2, middle, radius, 0, 2 * Math.PI);
  context.fill();
}

function drawQuote(context: Context, quote: string, { top, bottom }: Body): void {
  context.fillStyle = BRAND_SOFT;
  context.fillRect(INSET - 24, top, INNER + 48, bottom - top);
  const linesMax = Math.max(1, Math.floor((bottom - top - 60) / 54));
  let y = top + 22;
  for (const line of wrap(context, quote, { size: 34, weight: 400, linesMax })) {
    y += 54;
    write(context, line, { x: INSET, y, size: 34, color: INK });
  }
}

function drawRows(context: Context, rows: NonNullable<Poster['rows']>, { top, bottom }: Body): void {
  const height = Math.min(64, (bottom - top) / Math.max(1, rows.length));
  rows.forEach(({ lead, text, value }, index) => {
    const y = top + height * index + height / 2 + 10;
    if (index > 0) {
      context.fillStyle = LINE;
      context.fillRect(INSET, top + height * index, INNER, 1);
    }
    write(context, lead, { x: INSET, y, size: 30, weight: 600, color: BRAND });
    write(context, fit(context, text, { size: 30, width: INNER - 230 }), { x: INSET + 70, y, size: 30, color: INK });
    context.textAlign = 'right';
    write(context, value, { x: INSET + INNER, y, size: 30, weight: 600, color: INK });
    context.textAlign = 'left';
  });
}

interface Written {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly color: string;
}

function write(context: Context, text: string, { x, y, size, weight = 400, color }: Written): void {
  context.font = `${String(weight)} ${String(size)}px ${FONT}`;
  context.fillStyle = color;
  context.fillText(text, x, y);
}

/** A text in lines of the inner width, the last one cut when there are more. */
function wrap(
  context: Context,
  text: string,
  { size, weight, linesMax }: { readonly size: number; readonly weight: 400 | 600; readonly linesMax: number },
): readonly string[] {
  context.font = `${String(weight)} ${String(size)}px ${FONT}`;
  const lines = [''];
  for (const letter of text) {
    const last = lines.at(-1) ?? '';
    if (letter === '\n' || context.measureText(last + letter).width > INNER) lines.push(letter === '\n' ? '' : letter);
    else lines[lines.length - 1] = last + letter;
  }
  if (lines.length <= linesMax) return lines;
  return [...lines.slice(0, linesMax - 1), `${(lines[linesMax - 1] ?? '').slice(0, -1)}…`];
}

/** A text that stays within a width. */
function fit(
  context: Context,
  text: string,
  { size, width }: { readonly size: number; readonly width: number },
): string {
  context.font = `400 ${String(size)}px ${FONT}`;
  if (context.measureText(text).width <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && context.measureText(`${letters.join('')}…`).width > width) letters.pop();
  return `${letters.join('')}…`;
}
