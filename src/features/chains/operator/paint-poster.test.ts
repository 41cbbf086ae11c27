import { linesOf, paintPoster, type Poster } from './paint-poster';

/** Ten pixels to every character. */
const measuring = () => ({
  font: '',
  measureText: (text: string) => ({ width: Array.from(text).length * 10 }) as never,
});
const wrap = (text: string, max: number) => linesOf(measuring(), { text, size: 16, weight: 'normal', max, width: 50 });

describe('a text in lines that fit', () => {
  it.each([
    ['', 1, ['']],
    ['一二三四五', 1, ['一二三四五']],
    ['一二三四五六', 2, ['一二三四五', '六']],
    ['一二三四五六', 1, ['一二三四…']],
    ['一二三四五六七八九十百千', 2, ['一二三四五', '六七八九…']],
    ['🍓🍓🍓🍓🍓🍓', 1, ['🍓🍓🍓🍓…']],
  ])('%s in %i', (text, max, lines) => {
    expect(wrap(text, max)).toEqual(lines);
  });
});

const poster: Poster = {
  kicker: '# 接龙',
  title: '丹东草莓',
  payment: '取货时当面付',
  items: [{ name: '大果 3 斤装', price: '¥69.90' }],
  more: '',
  ratio: 1.5,
  standing: '已经成团',
  deadline: '今晚 22:00 截止',
  hint: '长按或扫一扫，来接龙',
  pictureFileId: 'p',
  codeUrl: 'code',
};

function paper(has: (address: string) => boolean) {
  const written: string[] = [];
  const drawn: unknown[] = [];
  const filled: number[] = [];
  const context = {
    ...measuring(),
    fillText: (text: string) => written.push(text),
    fillRect: (_left: number, _top: number, width: number) => filled.push(width),
    drawImage: (picture: unknown) => drawn.push(picture),
  };
  const load = (address: string) =>
    Promise.resolve(has(address) ? ({ width: 100, height: 100, address } as never) : null);
  return { context: context as never, load, written, drawn, filled };
}

describe('a poster', () => {
  it('says what there is, how far it is, and until when; the bar never runs over its end', async () => {
    const on = paper(() => true);
    await paintPoster(on.context, on.load, poster);
    expect(on.written).toEqual([
      ...['丹东草莓', '取货时当面付', '大果 3 斤装', '¥69.90', '已经成团', '今晚 22:00 截止', '长按或扫一扫，来接龙'],
    ]);
    expect(on.drawn).toHaveLength(2);
    expect(on.filled.slice(1, 3)).toEqual([327, 327]);
  });

  it('does without a picture that cannot be had, and not without the code', async () => {
    const on = paper((address) => address === 'code');
    await paintPoster(on.context, on.load, poster);
    expect(on.drawn).toHaveLength(1);
    const without = paper((address) => address === 'p');
    await expect(paintPoster(without.context, without.load, poster)).rejects.toThrow('mini code');
  });
});
