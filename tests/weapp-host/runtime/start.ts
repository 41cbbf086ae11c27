/// <reference lib="dom.iterable" />
import type { AppCode } from '../app-code';
import type { Bridge } from './bridge';
import { Weapp } from './weapp';

declare global {
  interface Window {
    __weappCode?: AppCode;
    __bridge?: Bridge;
    __weapp?: Weapp;
  }
}

const { __weappCode: code, __bridge: bridge } = window;
if (code === undefined || bridge === undefined) throw new Error('the host needs the compiled app and a bridge first');

const screen = document.createElement('div');
screen.className = 'ge-screen';
document.body.append(screen);
const appStyle = document.createElement('style');
appStyle.textContent = code.styles['app'] ?? '';
document.head.append(appStyle);

const weapp = new Weapp(code, screen, bridge);
window.addEventListener('error', (event) => {
  weapp.observations.problem('exception', event.error ?? event.message);
});
window.addEventListener('unhandledrejection', (event) => {
  weapp.observations.problem('rejection', event.reason);
});
for (const type of ['mouseup', 'input']) {
  window.addEventListener(
    type,
    () => {
      weapp.observations.touched();
    },
    { capture: true },
  );
}
window.__weapp = weapp;
