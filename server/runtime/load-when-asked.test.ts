import * as v from 'valibot';
import { change, read } from '../../contracts/operation';
import { accept } from '../../domain/kernel/result';
import type { ChangeContext } from './handler';
import { loadWhenAsked } from './load-when-asked';

const input = v.strictObject({});
const look = read<string>()({ access: 'anyone', input, refusals: {} });
const raise = change<string>()({ access: 'anyone', input, refusals: {} });
const api = { 'toy.look': look, 'toy.raise': raise, 'toys.look': look, 'other.toy.look': look } as const;

const CONTEXT = { nowMs: 7 } as ChangeContext;

function toys() {
  const asked: unknown[] = [];
  let loads = 0;
  const handlers = loadWhenAsked(api, 'toy', () => {
    loads += 1;
    return Promise.resolve({
      'toy.look': (given: unknown, context: unknown) => {
        asked.push([given, context]);
        return Promise.resolve(accept('looked'));
      },
      'toy.raise': () => Promise.resolve(accept('raised')),
    });
  });
  return { handlers, asked, loads: () => loads };
}

describe('the handlers of one context', () => {
  it('are those whose names begin with it, and no others', () => {
    expect(Object.keys(toys().handlers)).toEqual(['toy.look', 'toy.raise']);
  });

  it('are loaded when the first of them is asked for, and once', async () => {
    const { handlers, loads } = toys();
    expect(loads()).toBe(0);
    const answers = await Promise.all([handlers['toy.look']({}, CONTEXT), handlers['toy.look']({}, CONTEXT)]);
    expect(answers).toEqual([accept('looked'), accept('looked')]);
    expect(await handlers['toy.raise']({}, CONTEXT as never)).toEqual(accept('raised'));
    expect(loads()).toBe(1);
  });

  it('hear what was sent, and by whom', async () => {
    const { handlers, asked } = toys();
    const sent = { by: 3 };
    await handlers['toy.look'](sent, CONTEXT);
    expect(asked).toEqual([[sent, CONTEXT]]);
  });
});
