import type { DescribedPersona } from '../gateway/describe-personas';
import { COPY, WIDTH_WORDS } from './copy';
import type { WeChatView } from '../gateway/wechat-routes';
import { element, icon } from './element';
import { type Switches, WIDTHS } from './switches';
import { weChatAnswers } from './wechat-card';

export interface RightView {
  readonly personas: readonly DescribedPersona[];
  readonly switches: Switches;
  readonly weChat: WeChatView | null;
}

/** Who am I, and how is the phone set. */
export function rightSide(
  view: RightView,
  change: (change: Partial<Switches>) => void,
  setWeChat: (answer: string) => void,
): readonly Node[] {
  const people = (side: DescribedPersona['side']): readonly Node[] =>
    view.personas
      .filter((persona) => persona.side === side)
      .map((persona) => personRow(persona, persona.id === view.switches.persona, change));
  const toggle = (name: 'dark' | 'big' | 'offline', mark: string): Node =>
    option({ name, mark, isOn: view.switches[name] }, () => {
      change({ [name]: !view.switches[name] });
    });
  return [
    element('div', { class: 'row between' }, [element('h2', { class: 'head', text: COPY.who }), keysHint()]),
    element('h3', { class: 'group', text: COPY.members }),
    ...people('member'),
    element('h3', { class: 'group', text: COPY.operators }),
    ...people('operator'),
    element('h3', { class: 'group', text: COPY.outside }),
    ...people('outside'),
    element('div', { class: 'line' }),
    toggle('dark', 'moon'),
    toggle('big', 'type'),
    toggle('offline', 'wifi-off'),
    widths(view.switches, change),
    ...(view.weChat === null ? [] : weChatAnswers(view.weChat, setWeChat)),
    element('p', { class: 'cap foot', text: COPY.onlyHere }),
  ];
}

function personRow(persona: DescribedPersona, isMe: boolean, change: (change: Partial<Switches>) => void): Node {
  const choose = (): void => {
    change({ persona: persona.id });
  };
  const attributes = { 'aria-pressed': String(isMe) };
  return element('button', { class: `person${isMe ? ' on' : ''}`, attributes, onClick: choose }, [
    element('span', { class: `avatar tint-${String(persona.tint)}`, text: persona.letter }),
    element('span', { class: 'grow about' }, [
      element('div', { class: 'name', text: persona.name }),
      element('div', { class: 'cap', text: persona.note }),
    ]),
    ...(isMe ? [icon('check')] : []),
  ]);
}

function keysHint(): Node {
  const key = (text: string): Node => element('kbd', { text });
  return element('span', { class: 'cap' }, [
    document.createTextNode(`${COPY.press} `),
    key('1'),
    document.createTextNode('–'),
    key('8'),
    document.createTextNode(` ${COPY.toSwitch}`),
  ]);
}

function option(
  what: { readonly name: 'dark' | 'big' | 'offline'; readonly mark: string; readonly isOn: boolean },
  onClick: () => void,
): Node {
  const attributes = { role: 'switch', 'aria-checked': String(what.isOn) };
  return element('button', { class: 'option', attributes, onClick }, [
    element('span', { class: 'row' }, [icon(what.mark), document.createTextNode(COPY[what.name])]),
    element('span', { class: 'switch' }),
  ]);
}

function widths(switches: Switches, change: (change: Partial<Switches>) => void): Node {
  const segments = WIDTHS.map((width) =>
    element('button', {
      class: 'segment',
      text: WIDTH_WORDS[width],
      attributes: { role: 'radio', 'aria-checked': String(width === switches.width) },
      onClick: () => {
        change({ width });
      },
    }),
  );
  return element('div', { class: 'option' }, [
    element('span', { class: 'row' }, [icon('smartphone'), document.createTextNode(COPY.width)]),
    element('div', { class: 'segments', attributes: { role: 'radiogroup', 'aria-label': COPY.width } }, segments),
  ]);
}
