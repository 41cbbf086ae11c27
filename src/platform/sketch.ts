/** A place on the field that is drawn on, in whole units of it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface SketchPadProps {
  /** The field's own measure; on the screen it is as wide as there is room, in the same shape. */
  readonly field: { readonly width: number; readonly height: number };
  readonly strokes: readonly (readonly Spot[])[];
  /** What a finger drew, once it leaves; null where the sketch is only looked at. */
  readonly onStroke: ((stroke: readonly Spot[]) => void) | null;
  /** What a screen reader says of it. */
  readonly label: string;
}

type Field = SketchPadProps['field'];

/** Pixels of the canvas for one unit of the field: sharp on every phone. */
export const PIXELS_PER_UNIT = 2;
/** Spots closer than this say nothing new. */
const STEP_MIN = 6;
const PEN = 5;
/** Paper is white and ink is dark whatever the theme: it may be printed. */
const INK = '#1b1b1f';

/** The spot under a finger on a pad that is so wide on the screen; kept on the field. */
export function spotAt(field: Field, { x, y, widthPx }: Spot & { readonly widthPx: number }): Spot {
  // What is not laid out has no width: there a pixel is a unit.
  const scale = widthPx > 0 ? field.width / widthPx : 1;
  const kept = (value: number, max: number) => Math.min(max - 1, Math.max(0, Math.round(value * scale)));
  return { x: kept(x, field.width), y: kept(y, field.height) };
}

/** The stroke with one more spot, unless that lies where the last one does. */
export function withSpot(stroke: readonly Spot[], spot: Spot): readonly Spot[] {
  const last = stroke.at(-1);
  const isNew = last === undefined || Math.hypot(last.x - spot.x, last.y - spot.y) >= STEP_MIN;
  return isNew ? [...stroke, spot] : stroke;
}

/** Paints everything anew, with the corners rounded. */
export function paintSketch(canvas: HTMLCanvasElement, field: Field, strokes: readonly (readonly Spot[])[]): void {
  const [width, height] = [field.width * PIXELS_PER_UNIT, field.height * PIXELS_PER_UNIT];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(PIXELS_PER_UNIT, 0, 0, PIXELS_PER_UNIT, 0, 0);
  context.clearRect(0, 0, field.width, field.height);
  Object.assign(context, { lineWidth: PEN, lineCap: 'round', lineJoin: 'round', strokeStyle: INK });
  for (const stroke of strokes) paintStroke(context, stroke);
}

function paintStroke(context: CanvasRenderingContext2D, stroke: readonly Spot[]): void {
  const [first] = stroke;
  if (first === undefined) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  stroke.forEach((spot, index) => {
    const next = stroke[index + 1] ?? spot;
    context.quadraticCurveTo(spot.x, spot.y, (spot.x + next.x) / 2, (spot.y + next.y) / 2);
  });
  context.stroke();
}
