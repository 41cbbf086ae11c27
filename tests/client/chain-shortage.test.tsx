import { fireEvent, screen } from '@testing-library/react';
import { ShortageSheet } from '@/features/chains/operator/shortage-sheet';
import { answering, done, newPhone, refused, settled, show } from './answering';
import { runOf } from './sample-chain';

const DECLARE = 'chains.declare-shortage';

const openSheet = (run = runOf()) => show(<ShortageSheet run={run} onClose={() => undefined} />);
const say = async (count: string) => {
  fireEvent.input(screen.getByLabelText('一共到了多少份'), { target: { value: count } });
  await settled();
};
const send = async () => {
  fireEvent.click(screen.getByText('按规则分'));
  await settled();
};

beforeEach(() => {
  newPhone('g1', { chainId: 'c1' });
});

describe('saying that less arrived', () => {
  it.each([
    [{ inHandCount: 4 }, '已经取走、发出 4 份了，到的不会比这少'],
    [{ earlierCount: 6 }, '前面说到了 6 份，只能再少'],
    [{ soldCount: 10 }, '一共接了 10 份，没有少'],
  ])('says why a count is not taken: %j', async (details, words) => {
    const sent: object[] = [];
    answering({
      [DECLARE]: (input: object) => {
        sent.push(input);
        return refused('BAD_COUNT', { field: 'arrivedCount', ...details });
      },
    });
    await openSheet();
    await say('3');
    await send();
    expect(sent).toEqual([{ chainId: 'c1', sku: 0, arrivedCount: 3 }]);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('sends nothing that is not less than was sold, or than was said before', async () => {
    const { asked } = answering({ [DECLARE]: done({}) });
    await openSheet();
    await say('10');
    fireEvent.click(screen.getByText('没有少'));
    await settled();
    expect(asked).toEqual([]);
  });

  it('says what was said before where that is the bound', async () => {
    answering({});
    await openSheet(runOf({ shortages: [{ sku: 0, soldCount: 10, arrivedCount: 6, atMs: 1 }] }));
    await say('7');
    expect(screen.getByText('前面说到了 6 份，只能再少')).toBeTruthy();
    await say('5');
    expect(screen.queryByText('前面说到了 6 份，只能再少')).toBeNull();
  });
});
