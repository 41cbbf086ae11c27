import type { NamedSku } from './item-words';
import { readChainText } from './read-chain-text';

const sku = (at: number, title: string): NamedSku => ({ sku: at, name: '', item: { title } });
const BAKERY = [sku(0, '吐司'), sku(1, '贝果')];
const ORANGES = [sku(0, '脐橙 10 斤箱')];

/** Entries as `name: 0×2 DOUBT`, what was left out as `reason(text)`. */
function told(text: string, skus: readonly NamedSku[] = BAKERY): readonly string[] {
  const { entries, skipped } = readChainText(text, skus);
  return [
    ...entries.map(({ name, lines, doubts }) =>
      [`${name}:`, ...lines.map((line) => `${String(line.sku)}×${String(line.count)}`), ...doubts].join(' '),
    ),
    ...skipped.map(({ reason, text: left }) => `${reason}(${left})`),
  ];
}

it.each([
  [
    'who has no number beside a numbered list is talk',
    '1. 王姐 吐司2\n李哥 贝果3',
    ['王姐: 0×2', 'heading(李哥 贝果3)'],
  ],
  ['a list without numbers is read line by line', '王姐 吐司2\n李哥 贝果3', ['王姐: 0×2', '李哥: 1×3']],
  [
    'a heading that begins with a thing is no order',
    '1. 王姐 吐司2\n价格: 吐司 20',
    ['王姐: 0×2', 'heading(价格: 吐司 20)'],
  ],
  ['two numbers in one line are two people', '1. 王姐 吐司2 2. 李哥 贝果3', ['王姐: 0×2', '李哥: 1×3']],
  ['who took it back, numbered or not', '1. 王姐 吐司2 不要了', ['cancelled(王姐 吐司2 不要了)']],
  ['who took it back, numbered or not', '王姐 吐司2 不要了', ['cancelled(王姐 吐司2 不要了)']],
  ['a number with marks alone is nobody', '1. 王姐 吐司2\n2. —', ['王姐: 0×2', 'other(—)']],
  ['an empty slot is nothing', '1. 王姐 吐司2\n2. ', ['王姐: 0×2']],
  ['what goes on below belongs above', '1. 王姐\n吐司2\n贝果1', ['王姐: 0×2 1×1']],
  ['the first has nobody above', '1. 王姐 同上', ['王姐: NO_ITEM LEFT_OVER']],
  ['the same as above', '1. 王姐 吐司2\n2. 李哥 同上', ['王姐: 0×2', '李哥: 0×2 COUNT_GUESSED']],
  [
    'the same as above, with a telephone',
    '1. 王姐 吐司2\n2. 李哥 13800138000 同上',
    ['王姐: 0×2', '李哥: 0×2 COUNT_GUESSED PHONE_LEFT_OUT'],
  ],
  ['a name that is there already', '1. 王姐 吐司2\n2. 王姐 贝果1', ['王姐: 0×2', '王姐: 1×1 SAME_NAME']],
  ['two without a name are not the same', '1. 吐司2\n2. 贝果1', [': 0×2 NO_NAME', ': 1×1 NO_NAME']],
])('%s: %j', (_meaning, text, expected) => {
  expect(told(text)).toEqual(expected);
});

it('a count alone orders the one thing that is offered, and of several none', () => {
  expect(told('王姐 2箱', ORANGES)).toEqual(['王姐: 0×2']);
  expect(told('1. 王姐\n2箱', ORANGES)).toEqual(['王姐: 0×2']);
  expect(told('王姐 2份')).toEqual(['heading(王姐 2份)']);
  expect(told('天气真好', ORANGES)).toEqual(['heading(天气真好)']);
});
