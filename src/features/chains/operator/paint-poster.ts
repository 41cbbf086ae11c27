import theme from '@/theme.json';
import type { LoadPicture, Picture } from '@/platform/load-picture';

/** In CSS pixels: as tall as a phone's screen, so that it is read without turning. */
export const POSTER_SIZE = { width: 375, height: 600 } as const;

/** What a poster of a chain says. */
export interface Poster {
  /** What it is, where no picture shows it. */
  readonly kicker: string;
  readonly title: string;
  /** How it is paid: whoever reads it knows that nothing is asked for online. */
  readonly payment: string;
  readonly items: readonly { readonly name: string; readonly price: string }[];
  readonly more: string;
  /** How far to forming, from 0 to 1; null without a threshold. */
  readonly ratio: number | null;
  readonly standing: string;
  readonly deadline: string;
  readonly hint: string;
  /** The organiser's first picture, by file id; null when there is none. */
  readonly pictureFileId: string | null;
  /** Where the mini code can be had. */
  readonly codeUrl: string;
}

const { bg, surface, tabText: quiet, tabOn: brand } = theme.light;
const INK = '#1a1418';
const EDGE = 24;
const INNER = POSTER_SIZE.width - 2 * EDGE;
const PICTURE_HEIGHT = 180;
const CODE_SIDE = 104;
const FONT = 'sans-serif';

/** Paints the poster from top to bottom. Without the code it would lead nowhere, so that it fails when that cannot be had. */
export async function paintPoster(context: CanvasRenderingContext2D, load: LoadPicture, poster: Poster): Promise<void> {
  const code = await load(poster.codeUrl);
  if (code === null) throw new Error('the mini code cannot be had');
  const picture = poster.pictureFileId === null ? null : await load(poster.pictureFileId);
  context.fillStyle = surface;
  context.fillRect(0, 0, POSTER_SIZE.width, POSTER_SIZE.height);
  let top = picture === null ? paintBand(context, poster) : paintPicture(context, picture);
  top = paintTitle(context, poster, top);
  top = paintItems(context, poster, top);
  paintStanding(context, poster, top);
  paintFoot(context, poster, code);
}

/** Where there is no picture the colour of the house stands for one. */
function paintBand(context: CanvasRenderingContext2D, { kicker }: Poster): number {
  context.fillStyle = brand;
  context.fillRect(0, 0, POSTER_SIZE.width, PICTURE_HEIGHT);
  write(context, kicker, { left: EDGE, top: PICTURE_HEIGHT - EDGE - 40, size: 40, colour: surface, isBold: true });
  return PICTURE_HEIGHT + EDGE;
}

/** The middle of the picture, as wide as the poster. */
function paintPicture(context: CanvasRenderingContext2D, picture: Picture): number {
  const { width } = POSTER_SIZE;
  const scale = Math.max(width / picture.width, PICTURE_HEIGHT / picture.height);
  const [seenWidth, seenHeight] = [width / scale, PICTURE_HEIGHT / scale];
  const [left, top] = [(picture.width - seenWidth) / 2, (picture.height - seenHeight) / 2];
  context.drawImage(picture, left, top, seenWidth, seenHeight, 0, 0, width, PICTURE_HEIGHT);
  return PICTURE_HEIGHT + EDGE;
}

function paintTitle(context: CanvasRenderingContext2D, { title, payment }: Poster, top: number): number {
  const below = paintLines(context, linesOf(context, { text: title, size: 24, weight: 'bold', max: 2 }), {
    top,
    size: 24,
    colour: INK,
  });
  write(context, payment, { left: EDGE, top: below + 4, size: 14, colour: quiet });
  return below + 4 + 14 + 16;
}

function paintItems(context: CanvasRenderingContext2D, { items, more }: Poster, from: number): number {
  let top = from;
  for (const { name, price } of items) {
    const [shown = ''] = linesOf(context, { text: name, size: 16, weight: 'normal', max: 1, width: INNER - 96 });
    write(context, shown, { left: EDGE, top, size: 16, colour: INK });
    write(context, price, {
      left: POSTER_SIZE.width - EDGE,
      top,
      size: 16,
      colour: brand,
      align: 'right',
      isBold: true,
    });
    top += 28;
  }
  if (more === '') return top;
  write(context, more, { left: EDGE, top, size: 14, colour: quiet });
  return top + 24;
}

const BAR_HEIGHT = 8;

function paintStanding(context: CanvasRenderingContext2D, { ratio, standing, deadline }: Poster, from: number): void {
  let top = from + 8;
  if (ratio !== null) {
    context.fillStyle = bg;
    context.fillRect(EDGE, top, INNER, BAR_HEIGHT);
    context.fillStyle = brand;
    context.fillRect(EDGE, top, INNER * Math.min(1, ratio), BAR_HEIGHT);
    top += BAR_HEIGHT + 12;
  }
  write(context, standing, { left: EDGE, top, size: 16, colour: brand, isBold: true });
  write(context, deadline, { left: POSTER_SIZE.width - EDGE, top, size: 14, colour: quiet, align: 'right' });
}

function paintFoot(context: CanvasRenderingContext2D, { hint }: Poster, code: Picture): void {
  const top = POSTER_SIZE.height - EDGE - CODE_SIDE - 16;
  context.fillStyle = bg;
  context.fillRect(EDGE - 8, top - 8, INNER + 16, CODE_SIDE + 16);
  context.drawImage(code, EDGE, top, CODE_SIDE, CODE_SIDE);
  write(context, hint, { left: EDGE + CODE_SIDE + 16, top: top + CODE_SIDE / 2 - 8, size: 14, colour: INK });
}

interface Writing {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly colour: string;
  readonly align?: 'left' | 'right';
  readonly isBold?: boolean;
}

function write(context: CanvasRenderingContext2D, text: string, how: Writing): void {
  context.font = `${how.isBold === true ? 'bold' : 'normal'} ${how.size}px ${FONT}`;
  context.fillStyle = how.colour;
  context.textAlign = how.align ?? 'left';
  context.textBaseline = 'top';
  context.fillText(text, how.left, how.top);
}

function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  how: Pick<Writing, 'top' | 'size' | 'colour'>,
): number {
  for (const [at, line] of lines.entries()) {
    write(context, line, { ...how, left: EDGE, top: how.top + at * how.size * 1.4, isBold: true });
  }
  return how.top + lines.length * how.size * 1.4;
}

interface Wrapped {
  readonly text: string;
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  /** Lines at most; what does not fit ends in an ellipsis. */
  readonly max: number;
  readonly width?: number;
}

/** A text in lines that fit, character by character, as Chinese is broken. */
export function linesOf(
  context: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>,
  { text, size, weight, max, width = INNER }: Wrapped,
): readonly string[] {
  context.font = `${weight} ${size}px ${FONT}`;
  const fits = (line: string): boolean => context.measureText(line).width <= width;
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (fits(line + character)) line += character;
    else {
      lines.push(line);
      line = character;
    }
  }
  lines.push(line);
  if (lines.length <= max) return lines;
  let last = lines[max - 1] ?? '';
  while (last !== '' && !fits(`${last}…`)) last = Array.from(last).slice(0, -1).join('');
  return [...lines.slice(0, max - 1), `${last}…`];
}
