import { balanceFen } from '../../domain/chains/money';
import { boxes, closeNow, entriesOf, expectBalanced, join, openChain, openChainGroup } from '../support/chain-group';
import { EVERY_STORE, type World } from '../support/world';

const BOX_FEN = 6_990;

type CaseKind = 'missing' | 'defect' | 'wrong' | 'other';

/** Li has number 1 and two boxes, Wang number 2 and three, Bo number 3 and two: seven, at 69.90 each, all paid. */
describe.each(EVERY_STORE)('money that goes back for one piece, on %s', (store) => {
  let world: World;
  let chainId: string;
  let ids: Record<'li' | 'wang' | 'bo', string>;
  beforeEach(async () => {
    world = await openChainGroup({ store });
    chainId = await openChain(world);
    const enter = async (who: string, count: number) => {
      const { entryId } = await join(world, who, { chainId, wish: boxes(count) });
      const note = { entryId, kind: 'paid', fen: count * BOX_FEN, note: '' } as const;
      await world.as('an').call('chains.note-payment', note);
      return entryId;
    };
    ids = { li: await enter('li', 2), wang: await enter('wang', 3), bo: await enter('bo', 2) };
    await closeNow(world, chainId);
  });
  afterEach(() => world.close());

  const an = () => world.as('an');
  const declare = async (arrivedCount: number) => {
    const reply = await an().call('chains.declare-shortage', { chainId, sku: 0, arrivedCount });
    await closeNow(world, chainId);
    return reply;
  };
  const open = (who: 'li' | 'wang' | 'bo', count: number, kind: CaseKind = 'missing') =>
    world.as(who).call('chains.open-case', { entryId: ids[who], sku: 0, count, kind, text: '说一声' });
  const opened = async (who: 'li' | 'wang' | 'bo', count: number, kind: CaseKind = 'missing') => {
    const reply = await open(who, count, kind);
    return reply.ok ? reply.data.caseId : '';
  };
  const refund = (caseId: string, refundFen: number) =>
    an().call('chains.answer-case', { caseId, state: 'refund', refundFen, answer: '退你' });
  const hand = (who: 'li' | 'wang' | 'bo', count: number) =>
    world.as('su').call('chains.pick-up', { entryId: ids[who], lines: [{ sku: 0, count }] });
  const backFen = async () => (await entriesOf(world, chainId)).map(balanceFen);
  const missed = async () => (await entriesOf(world, chainId)).map(({ lines }) => lines[0]?.shortCount);

  it('goes back once for a piece that was missing, when less than was sold is declared later', async () => {
    expect(await refund(await opened('bo', 1), BOX_FEN)).toMatchObject({ ok: true });
    expect(await declare(6)).toMatchObject({ ok: true });
    expect([await missed(), await backFen()]).toEqual([
      [0, 0, 0],
      [0, 0, BOX_FEN],
    ]);
    await declare(5);
    expect([await missed(), await backFen()]).toEqual([
      [0, 0, 1],
      [0, 0, 2 * BOX_FEN],
    ]);
    await declare(3);
    expect([await missed(), await backFen()]).toEqual([
      [0, 2, 1],
      [0, 2 * BOX_FEN, 2 * BOX_FEN],
    ]);
    await expectBalanced(world, chainId);
  });

  it('gives nobody the piece as well as its money', async () => {
    await refund(await opened('bo', 1), BOX_FEN);
    expect(await hand('bo', 2)).toMatchObject({ code: 'TOO_MUCH', details: { leftCount: 1 } });
    expect(await hand('bo', 1)).toMatchObject({ ok: true });
    await refund(await opened('li', 2), 2 * BOX_FEN);
    expect(await hand('li', 1)).toMatchObject({ code: 'TOO_MUCH', details: { leftCount: 0 } });
    expect((await entriesOf(world, chainId)).map(({ pickUp }) => pickUp)).toEqual(['none', 'waiting', 'done']);
  });

  it('is not asked for again once a shortage has cut the piece', async () => {
    await declare(5);
    expect(await missed()).toEqual([0, 0, 2]);
    expect(await open('bo', 1)).toMatchObject({ code: 'BAD_WISH', details: { field: 'count', leftCount: 0 } });
    expect(await open('wang', 4)).toMatchObject({ code: 'BAD_WISH', details: { field: 'count', leftCount: 3 } });
    expect(await backFen()).toEqual([0, 0, 2 * BOX_FEN]);
  });

  it('is not given for a piece that was cut while its case waited', async () => {
    const [ofBo, ofWang] = [await opened('bo', 2), await opened('wang', 2)];
    await declare(4);
    expect(await missed()).toEqual([0, 1, 2]);
    expect(await refund(ofBo, BOX_FEN)).toMatchObject({ code: 'PAID_BACK_ALREADY', details: { count: 2 } });
    expect(await refund(ofWang, BOX_FEN + 1)).toMatchObject({ code: 'TOO_MUCH', details: { maxFen: BOX_FEN } });
    expect(await refund(ofWang, BOX_FEN)).toMatchObject({ ok: true });
    expect(await backFen()).toEqual([0, 2 * BOX_FEN, 2 * BOX_FEN]);
    const declined = { caseId: ofBo, state: 'declined', refundFen: 0, answer: '已经退过了' } as const;
    expect(await an().call('chains.answer-case', declined)).toMatchObject({ ok: true });
    await expectBalanced(world, chainId);
  });

  it('is given once for a piece that two cases speak of', async () => {
    const [first, second] = [await opened('li', 2), await opened('li', 1)];
    expect(await refund(first, 2 * BOX_FEN - 100)).toMatchObject({ ok: true });
    expect(await refund(second, 100)).toMatchObject({ code: 'PAID_BACK_ALREADY', details: { count: 1 } });
    expect(await backFen()).toEqual([2 * BOX_FEN - 100, 0, 0]);
  });

  it('leaves with its owner what was broken, and no shortage takes it away again', async () => {
    await refund(await opened('bo', 1, 'defect'), BOX_FEN);
    await hand('li', 2);
    const tooFew = await an().call('chains.declare-shortage', { chainId, sku: 0, arrivedCount: 2 });
    expect(tooFew).toMatchObject({ code: 'BAD_COUNT', details: { inHandCount: 3 } });
    await declare(3);
    expect([await missed(), await backFen()]).toEqual([
      [0, 3, 1],
      [0, 3 * BOX_FEN, 2 * BOX_FEN],
    ]);
    await expectBalanced(world, chainId);
  });

  it('goes back once when the chain is called off after all', async () => {
    await refund(await opened('bo', 1), BOX_FEN);
    const note = { entryId: ids.bo, kind: 'refunded', fen: BOX_FEN, note: '' } as const;
    await an().call('chains.note-payment', note);
    const off = { chainId, manner: 'call-off', reason: '货车坏了' } as const;
    expect(await an().call('chains.end', off)).toMatchObject({ ok: true });
    await closeNow(world, chainId);
    expect(await backFen()).toEqual([2 * BOX_FEN, 3 * BOX_FEN, BOX_FEN]);
  });

  it('cannot be asked for by giving the entry up', async () => {
    await refund(await opened('bo', 1), BOX_FEN);
    expect(await world.as('bo').call('chains.cancel-entry', { entryId: ids.bo })).toMatchObject({
      code: 'CHAIN_CLOSED',
    });
    const gone = { entryId: ids.bo, reason: '不要了' };
    expect(await an().call('chains.cancel-entry-for', gone)).toMatchObject({ code: 'CHAIN_CLOSED' });
    expect(await backFen()).toEqual([0, 0, BOX_FEN]);
  });
});
