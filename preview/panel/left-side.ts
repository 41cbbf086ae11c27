import type { CallNote } from '../gateway/call-journal';
import { COLLECTION_WORDS, COPY, NOTICE_WORDS } from './copy';
import { element, icon } from './element';
import type { WeChatView } from '../gateway/wechat-routes';
import type { Notice } from './gateway-client';
import { weChatCard } from './wechat-card';
import { MEMBER_STORIES, OPERATOR_STORIES, type Story } from './stories';

export interface LeftView {
  readonly done: ReadonlySet<Story>;
  readonly current: Story | null;
  readonly lastCall: CallNote | null;
  readonly notices: readonly Notice[];
  readonly weChat: WeChatView | null;
  readonly reset: 'idle' | 'running' | 'failed';
}

export interface LeftActs {
  readonly play: (story: Story) => void;
  readonly reset: () => void;
  readonly openAlone: () => void;
}

/** What this is, the guided path, what the cloud did last, and starting over. */
export function leftSide(view: LeftView, acts: LeftActs): readonly Node[] {
  return [
    element('div', { class: 'row' }, [
      element('i', { class: 'icon mark i-berry', attributes: { 'aria-hidden': 'true' } }),
      element('h1', { class: 'title', text: COPY.name }),
      element('span', { class: 'tag', text: COPY.badge }),
    ]),
    element('p', { class: 'lead', text: COPY.lead }),
    element('h2', { class: 'head', text: COPY.walk, attributes: { style: 'margin-top:20px' } }),
    element('h3', { class: 'group', text: COPY.memberWalk }),
    path(MEMBER_STORIES, view, acts),
    element('h3', { class: 'group', text: COPY.operatorWalk }),
    path(OPERATOR_STORIES, view, acts),
    element('div', { class: 'grow' }),
    ...(view.notices.length === 0 ? [] : [noticeCard(view.notices)]),
    ...(view.weChat === null ? [] : weChatCard(view.weChat)),
    callCard(view.lastCall),
    buttons(view, acts),
  ];
}

function path(stories: readonly Story[], view: LeftView, acts: LeftActs): Node {
  return element(
    'div',
    {},
    stories.map((story, index) => {
      const isDone = view.done.has(story);
      const mark = isDone ? icon('check') : document.createTextNode(String(index + 1));
      return element(
        'button',
        {
          class: `story${isDone ? ' done' : ''}${view.current === story ? ' on' : ''}`,
          onClick: () => {
            acts.play(story);
          },
        },
        [
          element('span', { class: 'number' }, [mark]),
          element('span', { class: 'grow', text: story.words }),
          element('span', { class: 'cap', text: story.as }),
        ],
      );
    }),
  );
}

function noticeCard(notices: readonly Notice[]): Node {
  const lines = notices.slice(0, 3).map((notice) => wordOf(NOTICE_WORDS, notice.message.kind));
  return element('div', { class: 'card', attributes: { 'aria-live': 'polite' } }, [
    element('div', { class: 'row between' }, [
      element('span', { class: 'cap', text: COPY.inbox }),
      element('span', { class: 'tag', text: String(notices.length) }),
    ]),
    ...lines.map((text) => element('div', { class: 'notice', text })),
  ]);
}

function callCard(call: CallNote | null): Node {
  const head = [element('span', { class: 'cap', text: COPY.lastCall })];
  if (call === null) {
    return element('div', { class: 'card' }, [
      element('div', { class: 'row between' }, head),
      element('div', { class: 'operation', text: COPY.noCall }),
    ]);
  }
  const tag = element('span', { class: `tag ${call.code === null ? 'good' : 'refused'}`, text: COPY.ms(call.ms) });
  return element('div', { class: 'card' }, [
    element('div', { class: 'row between' }, [...head, tag]),
    element('div', { class: 'operation', text: `${call.name} · ${call.operation}` }),
    element('div', { class: 'cap', text: call.code === null ? accountOf(call.written) : COPY.refused(call.code) }),
  ]);
}

function accountOf(written: CallNote['written']): string {
  const count = written.reduce((sum, each) => sum + each.count, 0);
  return count === 0
    ? COPY.onlyRead
    : COPY.wrote(
        count,
        written.map(({ collection }) => wordOf(COLLECTION_WORDS, collection)),
      );
}

function buttons(view: LeftView, acts: LeftActs): Node {
  const words = { idle: COPY.reset, running: COPY.resetting, failed: COPY.resetFailed };
  const reset = element('button', { class: 'button', onClick: acts.reset }, [
    icon('refresh-cw'),
    document.createTextNode(words[view.reset]),
  ]);
  reset.disabled = view.reset === 'running';
  const alone = element('button', { class: 'button', onClick: acts.openAlone }, [
    icon('external-link'),
    document.createTextNode(COPY.open),
  ]);
  return element('div', { class: 'buttons' }, [reset, alone]);
}

const wordOf = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name;
