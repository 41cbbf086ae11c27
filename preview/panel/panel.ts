import type { DescribedPersona } from '../gateway/describe-personas';
import type { CallNote } from '../gateway/call-journal';
import { COPY } from './copy';
import { byId, element } from './element';
import type { WeChatView } from '../gateway/wechat-routes';
import { gateway, type Notice } from './gateway-client';
import { leftSide, type LeftView } from './left-side';
import { appUrl, PhoneFrame } from './phone-frame';
import { rightSide } from './right-side';
import { MEMBER_STORIES, OPERATOR_STORIES, type Story } from './stories';
import { keepSwitches, readSwitches, type Switches } from './switches';

const LOOK_MS = 1_000;
const HOME = 'pages/home/index';

/** The panel around the phone: holds what is shown and draws it again when something changes. */
class Panel {
  private personas: readonly DescribedPersona[] = [];
  private switches = readSwitches();
  private readonly phone = new PhoneFrame(byId('phone'));
  private readonly done = new Set<Story>();
  private current: Story | null = null;
  private lastCall: CallNote | null = null;
  /** The number of the last call we were told of. */
  private heard = 0;
  private notices: readonly Notice[] = [];
  private weChat: WeChatView | null = null;
  private reset: LeftView['reset'] = 'idle';
  private isUp = true;

  async start(): Promise<void> {
    await gateway.setLine('up');
    this.heard = (await gateway.callsAfter(0)).at(-1)?.number ?? 0;
    this.personas = await gateway.personas();
    this.listen();
    this.openAs(HOME);
    this.draw();
    window.setInterval(() => void this.look(), LOOK_MS);
  }

  private get me(): DescribedPersona {
    const found = this.personas.find((persona) => persona.id === this.switches.persona) ?? this.personas[0];
    if (found === undefined) throw new Error('the preview has no personas');
    return found;
  }

  private listen(): void {
    window.addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey }) => {
      const persona = this.personas[Number(key) - 1];
      if (persona !== undefined && !altKey && !ctrlKey && !metaKey) void this.change({ persona: persona.id });
    });
    byId('handle').addEventListener('click', () => {
      this.pull(byId('sheet').dataset.open !== 'true');
    });
  }

  private pull(isOpen: boolean): void {
    byId('sheet').dataset.open = String(isOpen);
    byId('handle').setAttribute('aria-expanded', String(isOpen));
    byId('handle').textContent = isOpen ? COPY.putAway : COPY.pullUp(this.me.name);
  }

  private openAs(page: string): void {
    this.phone.open(this.me, this.switches, page);
    this.pull(false);
  }

  private async change(change: Partial<Switches>): Promise<void> {
    this.switches = { ...this.switches, ...change };
    keepSwitches(this.switches);
    if (change.offline !== undefined) await gateway.setLine(change.offline ? 'down' : 'up');
    if (change.persona !== undefined || change.big !== undefined) {
      this.current = null;
      this.notices = [];
      this.openAs(HOME);
    } else this.phone.show(this.me, this.switches);
    this.draw();
  }

  private play(story: Story): void {
    this.switches = { ...this.switches, persona: story.persona };
    keepSwitches(this.switches);
    this.current = story;
    this.openAs(story.page);
    this.draw();
  }

  private async startOver(): Promise<void> {
    this.reset = 'running';
    this.draw();
    try {
      await gateway.reset();
      this.reset = 'idle';
      this.done.clear();
      this.current = null;
      this.personas = await gateway.personas();
      this.openAs(HOME);
    } catch {
      this.reset = 'failed';
    }
    this.draw();
  }

  /** Asks what happened since the last look; says so when nobody answers, and goes on once somebody does. */
  private async look(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    try {
      const calls = await gateway.callsAfter(this.heard);
      const notices = await gateway.inbox(this.me.id);
      const weChat = await gateway.weChat();
      const isNews = JSON.stringify(weChat) !== JSON.stringify(this.weChat);
      this.weChat = weChat;
      if (!this.isUp) window.location.reload();
      if (calls.length > 0 || isNews || notices.length !== this.notices.length) await this.take(calls, notices);
    } catch {
      if (this.isUp) byId('phone').replaceChildren(element('div', { class: 'down', text: COPY.down }));
      this.isUp = false;
    }
  }

  private async setWeChat(answer: string): Promise<void> {
    await gateway.setWeChat(answer);
    this.weChat = await gateway.weChat();
    this.draw();
  }

  private async take(calls: readonly CallNote[], notices: readonly Notice[]): Promise<void> {
    const writing = calls.filter((call) => call.written.length > 0);
    this.lastCall = writing.at(-1) ?? calls.at(-1) ?? this.lastCall;
    this.heard = calls.at(-1)?.number ?? this.heard;
    this.notices = notices;
    for (const call of calls) this.tick(call);
    if (writing.length > 0) this.personas = await gateway.personas();
    this.draw();
  }

  private tick(call: CallNote): void {
    if (call.code !== null) return;
    const meant = [...MEMBER_STORIES, ...OPERATOR_STORIES].filter((story) => story.doneBy.includes(call.operation));
    const [only] = meant;
    if (only !== undefined && meant.length === 1) this.done.add(only);
    else if (this.current !== null && meant.includes(this.current)) this.done.add(this.current);
  }

  private draw(): void {
    const { done, current, lastCall, notices, weChat, reset } = this;
    const left = leftSide(
      { done, current, lastCall, notices, weChat, reset },
      {
        play: (story) => {
          this.play(story);
        },
        reset: () => void this.startOver(),
        openAlone: () => {
          window.open(appUrl(this.me, HOME), '_blank', 'noopener');
        },
      },
    );
    redraw(byId('left'), left);
    const change = (wanted: Partial<Switches>): void => void this.change(wanted);
    const view = { personas: this.personas, switches: this.switches, weChat };
    redraw(
      byId('right'),
      rightSide(view, change, (answer) => void this.setWeChat(answer)),
    );
  }
}

/** Puts the new in the old one's place and leaves the keyboard where it was. */
function redraw(place: HTMLElement, children: readonly Node[]): void {
  const buttons = (): HTMLButtonElement[] => [...place.querySelectorAll('button')];
  const focused = buttons().findIndex((button) => button === document.activeElement);
  place.replaceChildren(...children);
  buttons()[focused]?.focus();
}

void new Panel().start();
