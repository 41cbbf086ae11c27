import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { BatchPage } from '../../contracts/coupon-views';
import { batchTemplates } from '@domain/coupons/batch-templates';
import { readDraft } from '@/features/coupons/operator/batch-draft';
import { ExtendBatch } from '@/features/coupons/operator/extend-batch';
import { NewBatch } from '@/features/coupons/operator/new-batch';
import { queryClient } from '@/platform/query-client';
import { phone } from './taro';

const NOW_MS = Date.now();
const terms = batchTemplates(NOW_MS, '梧桐里小店')[0]!.terms;
const STATE = { batchId: 'b1', status: 'open', paused: false, totalCount: 100, claimEndsAtMs: terms.claimEndsAtMs };

type Call = { readonly operation: string; readonly input: Record<string, unknown>; readonly key?: string };
const done = (data: unknown) => ({ ok: true, data });

function server(publish: (nth: number) => unknown) {
  const sent: Call[] = [];
  phone.answer = ({ data }) => {
    const call = data as unknown as Call;
    if (call.operation === 'coupons.list-batches') return Promise.resolve(done({ items: [], next: null }));
    if (call.operation === 'groups.read-profile') return Promise.resolve(done({ roles: [] }));
    if (call.operation === 'groups.list-my-groups') return Promise.resolve(done({ groups: [] }));
    sent.push(call);
    return Promise.resolve(publish(sent.length));
  };
  return sent;
}

/** Lets answers and what follows from them through, however slow the machine is: turns of the loop, not time. */
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  });
const press = async (label: string) => {
  fireEvent.click(await screen.findByText(label));
  await settle();
};
const type = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

async function open(copied: typeof terms | null) {
  const shown = render(
    <QueryClientProvider client={queryClient}>
      <NewBatch groupId="g1" copied={copied} />
    </QueryClientProvider>,
  );
  await settle();
  return shown;
}

describe('the editor of a batch', () => {
  beforeEach(() => {
    phone.reset();
    queryClient.clear();
  });

  it('starts from a template and publishes what the form says', async () => {
    const sent = server(() => done(STATE));
    await open(null);
    await press('满减券');
    type('在哪用', '梧桐里小店');
    type('一共多少张', '50');
    await press('发布');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.input).toMatchObject({
      groupId: 'g1',
      terms: { title: '满 30 减 5', worth: { kind: 'amount', fen: 500 }, totalCount: 50, placeText: '梧桐里小店' },
    });
    expect(phone.opened.at(-1)).toContain('batch/index?batchId=b1');
    expect(readDraft('g1')).toBeNull();
  });

  it('says at the field what is missing, sends nothing, and forgets it once it is mended', async () => {
    const sent = server(() => done(STATE));
    await open(terms);
    type('在哪用', '');
    await press('发布');
    expect(sent).toHaveLength(0);
    expect(screen.getByText('写清楚在哪用')).toBeTruthy();
    type('在哪用', '桑下咖啡');
    expect(screen.queryByText('写清楚在哪用')).toBeNull();
  });

  it('shows what the server says at the field that it names', async () => {
    server(() => ({ ok: false, code: 'BAD_TERMS', details: { field: 'worth' } }));
    await open(terms);
    await press('发布');
    expect(screen.getByText('减的比门槛还多，改一改面额或门槛')).toBeTruthy();
    type('满多少可用', '60');
    expect(screen.queryByText('减的比门槛还多，改一改面额或门槛')).toBeNull();
  });

  it('keeps what was typed and goes on from there', async () => {
    server(() => done(STATE));
    const first = await open(terms);
    type('叫什么', '重阳糕一份');
    first.unmount();
    await open(null);
    expect(screen.getByLabelText<HTMLInputElement>('叫什么').value).toBe('重阳糕一份');
  });

  it('never makes two batches of one: without an answer the same terms go out with the same key', async () => {
    const sent = server((nth) => (nth === 1 ? 'no answer' : done(STATE)));
    await open(terms);
    await press('发布');
    expect(phone.opened).toEqual([]);
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    await press('发布');
    expect(sent).toHaveLength(2);
    expect(sent[1]?.input).toEqual(sent[0]?.input);
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });
});

describe('a published batch', () => {
  const batch: BatchPage = {
    batchId: 'b1',
    groupId: 'g1',
    status: 'open',
    paused: false,
    pauseReason: '',
    terms,
    figures: {
      ...{ totalCount: 100, issuedCount: 40, openCount: 0, leftCount: 60, usedCount: 12, returnedCount: 1 },
      ...{ expiredCount: 0, usedFen: 6_000, usedFenCovers: 12, outstandingFen: 13_500 },
    },
  };

  it('only grows, and says nothing is new until it does', async () => {
    const sent = server(() => done({ ...STATE, totalCount: 130 }));
    render(
      <QueryClientProvider client={queryClient}>
        <ExtendBatch batch={batch} />
      </QueryClientProvider>,
    );
    expect(screen.getByText('还没改什么')).toBeTruthy();
    type('再加几张', '30');
    await press('保存');
    expect(sent.map(({ input }) => input)).toEqual([
      { batchId: 'b1', moreCount: 30, claimEndsAtMs: terms.claimEndsAtMs },
    ]);
  });
});
