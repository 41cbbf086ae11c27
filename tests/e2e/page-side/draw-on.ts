const STEPS = 8;
/** Where nothing is laid out, a line is as long as this. */
const LENGTH_PX = 200;

/** The events of a finger that goes from one side of a canvas to the other: touches for WeChat, a pointer for a browser. */
export function drawOn(canvas: HTMLCanvasElement): void {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const at = (step: number) => ({
    clientX: left + (width || LENGTH_PX) * (0.2 + (0.6 * step) / STEPS),
    clientY: top + height * (step % 2 === 0 ? 0.35 : 0.65),
  });
  move(canvas, ['touchstart', 'pointerdown'], at(0));
  for (let step = 1; step <= STEPS; step += 1) move(canvas, ['touchmove', 'pointermove'], at(step));
  move(canvas, ['touchend', 'pointerup'], at(STEPS));
}

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

function move(canvas: HTMLCanvasElement, [touch, pointer]: readonly [string, string], place: Place): void {
  const finger = { identifier: 0, target: canvas, ...place, pageX: place.clientX, pageY: place.clientY };
  const touches = touch === 'touchend' ? [] : [finger];
  const touched = new Event(touch, { bubbles: true, cancelable: true, composed: true });
  canvas.dispatchEvent(Object.assign(touched, { touches, changedTouches: [finger] }));
  canvas.dispatchEvent(new MouseEvent(pointer, { bubbles: true, cancelable: true, composed: true, ...place }));
}
