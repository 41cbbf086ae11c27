import { itemWords, type NamedSku } from './item-words';
import { type Offered, readOrder } from './read-order';

const sku = (at: number, title: string, name = ''): NamedSku => ({ sku: at, name, item: { title } });
const offer = (...skus: readonly NamedSku[]): Offered => ({ skus: skus.map((one) => one.sku), words: itemWords(skus) });

const bakery = offer(sku(0, '吐司'), sku(1, '贝果'));
const milk = offer(sku(0, '鲜奶', '大瓶'), sku(1, '鲜奶', '小瓶'), sku(2, '老酸奶'));
const oranges = offer(sku(0, '脐橙 10 斤箱'));

/** An order as words: lines such as `0×2`, variants that may be meant, doubts, and what is left over in brackets. */
function told(text: string, offered: Offered): string {
  const { lines, unsureSkus, doubts, leftOver } = readOrder(text, offered);
  const left = leftOver.trim();
  return [
    ...lines.map((line) => `${String(line.sku)}×${String(line.count)}`),
    ...unsureSkus.map((one) => `${String(one)}?`),
    ...doubts,
    ...(left === '' ? [] : [`(${left})`]),
  ].join(' ');
}

describe('how many of what', () => {
  it.each([
    ['吐司2', '0×2'],
    ['吐司2 贝果3', '0×2 1×3'],
    ['贝果3 吐司2', '0×2 1×3'],
    ['2吐司 3贝果', '0×2 1×3'],
    ['2份吐司 3份贝果', '0×2 1×3'],
    ['吐司 贝果3', '0×1 1×3 COUNT_GUESSED'],
    ['吐司2 吐司1', '0×3'],
    ['吐司0', ''],
    ['吐司2 谢谢', '0×2 (谢谢)'],
    ['要两个吐司哈', '0×2 (要 哈)'],
    ['吐司', '0×1 COUNT_GUESSED'],
    ['吐司半份', '0×1 COUNT_GUESSED COUNT_UNSURE (半份)'],
    ['吐司3斤', '0×3 COUNT_UNSURE'],
    ['吐司1改成2', '0×2 CHANGED'],
    ['吐司1改成红豆的', '0×1 (改成红豆的)'],
    ['吐司2 送糖1斤', '0×2 (送糖1斤)'],
    ['2吐司 贝果3', '0×1 1×3 COUNT_GUESSED (2)'],
  ])('%s: %s', (text, order) => {
    expect(told(text, bakery)).toBe(order);
  });

  it('of each alike', () => {
    expect(told('吐司 贝果 各2', bakery)).toBe('0×2 1×2');
    expect(told('吐司 贝果3 各2', bakery)).toBe('0×2 1×3');
    expect(told('吐司 贝果1都要2', bakery)).toBe('0×2 1×1');
    expect(told('吐司贝果都要', bakery)).toBe('0×1 1×1 COUNT_GUESSED COUNT_GUESSED (都要)');
  });
});

describe('words that fit several variants', () => {
  it.each([
    ['鲜奶2', '0? 1? ITEM_UNSURE'],
    ['鲜奶', '0? 1? ITEM_UNSURE COUNT_GUESSED'],
    ['鲜奶2 老酸奶1', '2×1 0? 1? ITEM_UNSURE'],
    ['鲜奶 大瓶2', '0×2'],
    ['大瓶 鲜奶2', '0×2'],
    ['大瓶3 鲜奶2', '0×3'],
    ['鲜奶 大瓶 鲜奶2', '0×2'],
    ['大瓶 老酸奶1 鲜奶 鲜奶2', '0×2 2×1'],
    ['老酸奶 鲜奶2', '2×1 0? 1? ITEM_UNSURE COUNT_GUESSED'],
  ])('%s: %s', (text, order) => {
    const words = told(text, milk).split(' ');
    expect([...words].sort()).toEqual(order.split(' ').sort());
  });
});

describe('no thing is named', () => {
  it.each([
    ['2箱', '0×2'],
    ['', '0×1 COUNT_GUESSED'],
    ['要', '0×1 COUNT_GUESSED (要)'],
    ['半箱', '0×1 COUNT_UNSURE (半箱)'],
    ['3斤', '0×3 COUNT_UNSURE'],
    ['2箱 放门口', '0×2 (放门口)'],
  ])('and one is offered: %j is %s', (text, order) => {
    expect(told(text, oranges)).toBe(order);
  });

  it.each([
    ['2份', '0? 1? NO_ITEM'],
    ['要一样的', '0? 1? NO_ITEM (要一样的)'],
    ['各2份', '0×2 1×2'],
    ['各来一些', '0? 1? NO_ITEM (各来一些)'],
    ['都要 3份 谢谢', '0×3 1×3 (谢谢)'],
  ])('and several are offered: %j is %s', (text, order) => {
    expect(told(text, bakery)).toBe(order);
  });

  it('and nothing is offered', () => {
    expect(readOrder('2份', { skus: [], words: [] })).toMatchObject({ lines: [], unsureSkus: [] });
  });
});
