import type { DescribedPersona } from '../gateway/describe-personas';
import { COPY } from './copy';
import { element } from './element';
import type { Switches } from './switches';

/** The phone in the middle: the H5 program in a frame, opened as one persona at a time. */
export class PhoneFrame {
  private readonly frame = element('iframe', { attributes: { title: COPY.phone } });

  constructor(private readonly place: HTMLElement) {
    this.place.append(this.frame);
  }

  /** Opens the program afresh as this person, on this page. */
  open(persona: DescribedPersona, switches: Switches, page: string): void {
    this.show(persona, switches);
    const url = appUrl(persona, page);
    // A change of the hash alone would not reload the program.
    this.frame.remove();
    this.frame.src = url;
    this.place.append(this.frame);
  }

  /** What can change without opening the program again. */
  show(persona: DescribedPersona, switches: Switches): void {
    this.place.dataset.width = switches.width;
    document.documentElement.dataset.theme = switches.dark ? 'dark' : 'light';
    writeForProgram(persona, switches);
    this.frame.contentWindow?.dispatchEvent(new Event(switches.offline ? 'offline' : 'online'));
  }
}

/** The address that opens the program as this person, in this frame or in a window of its own. */
export function appUrl(persona: DescribedPersona, page: string): string {
  const query = new URLSearchParams({ openid: persona.openid });
  if (persona.opengid !== null) query.set('opengid', persona.opengid);
  return `/app/?${query.toString()}#/${page}`;
}

/** The contract with the program (`src/platform/*.h5.ts`): who plays, and how the phone is set. */
function writeForProgram(persona: DescribedPersona, switches: Switches): void {
  const who = { openid: persona.openid, ...(persona.opengid === null ? {} : { opengid: persona.opengid }) };
  const display = JSON.stringify({ isBigText: switches.big, isCalm: false });
  window.localStorage.setItem('qunli.persona', JSON.stringify(who));
  window.localStorage.setItem('qunli.theme', switches.dark ? 'dark' : 'light');
  window.localStorage.setItem(`qunli.${persona.openid}.display`, JSON.stringify({ data: display }));
  window.localStorage.setItem('qunli.offline', switches.offline ? '1' : '');
}
