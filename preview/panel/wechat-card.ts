import type { WeChatView } from '../gateway/wechat-routes';
import { ASKED_WORDS, COPY, MOOD_WORDS } from './copy';
import { element } from './element';

const PICTURE_MOODS = ['pass', 'risky', 'silent'];
const RISK_MOODS = ['fine', 'high', 'unknown'];
const LINES_MAX = 3;

/** What WeChat would have been asked lately; nothing before the first time. */
export function weChatCard({ pictures, risks, texts, codes }: WeChatView): readonly Node[] {
  const lines = [
    ...pictures.asked.map(({ use, verdict, atMs }) => ({ atMs, text: ASKED_WORDS.picture(use, answerOf(verdict)) })),
    ...risks.asked.map(({ risk, atMs }) => ({ atMs, text: ASKED_WORDS.risk(answerOf(risk)) })),
    ...texts.map(({ text, verdict, atMs }) => ({ atMs, text: ASKED_WORDS.text(text, answerOf(verdict)) })),
    ...codes.map(({ page, scene, atMs }) => ({ atMs, text: ASKED_WORDS.code(page, scene) })),
  ].sort((one, other) => other.atMs - one.atMs);
  if (lines.length === 0) return [];
  return [
    element('div', { class: 'card', attributes: { 'aria-live': 'polite' } }, [
      element('span', { class: 'cap', text: COPY.weChat }),
      ...lines.slice(0, LINES_MAX).map(({ text }) => element('div', { class: 'notice', text })),
    ]),
  ];
}

/** What WeChat answers from now on. */
export function weChatAnswers({ pictures, risks }: WeChatView, choose: (answer: string) => void): readonly Node[] {
  return [
    moodRow({ label: COPY.weChatPictures, moods: PICTURE_MOODS, mood: pictures.mood }, (mood) => {
      choose(`pictures ${mood}`);
    }),
    moodRow({ label: COPY.weChatRisks, moods: RISK_MOODS, mood: risks.mood }, (mood) => {
      choose(`risks ${mood}`);
    }),
  ];
}

const answerOf = (answer: string): string => (answer === 'none' ? ASKED_WORDS.waiting : (MOOD_WORDS[answer] ?? answer));

interface MoodRow {
  readonly label: string;
  readonly moods: readonly string[];
  readonly mood: string;
}

function moodRow({ label, moods, mood }: MoodRow, choose: (mood: string) => void): Node {
  const segments = moods.map((each) =>
    element('button', {
      class: 'segment',
      text: MOOD_WORDS[each] ?? each,
      attributes: { role: 'radio', 'aria-checked': String(each === mood) },
      onClick: () => {
        choose(each);
      },
    }),
  );
  return element('div', { class: 'option' }, [
    element('span', { class: 'row', text: label }),
    element('div', { class: 'segments', attributes: { role: 'radiogroup', 'aria-label': label } }, segments),
  ]);
}
