import { fireEvent, screen } from '@testing-library/react';
import ChainPage from '@/subpackages/chains/pages/chain/index';
import { readIntents } from '@/platform/intent';
import { answering, done, newPhone, noNetwork, refused, settled, show } from './answering';
import { chainOf, entryOf } from './sample-chain';
import { phone } from './taro';

const line = {
  entryId: 'e18',
  number: 18,
  who: { name: '王**', avatarFileId: null, tint: 3 },
  for: 'self',
  byName: '',
  isMine: false,
  state: 'joined',
  lines: [{ sku: 0, count: 1, shortCount: 0, pickedCount: 0 }],
  atMs: Date.now(),
  isClaimed: false,
};
const receipt = {
  ...entryOf(),
  availablePoints: null,
  returnedPoints: 0,
  couponReturned: false,
  movementId: 'x',
};
const cloud = (more: Parameters<typeof answering>[0] = {}) =>
  answering({
    'chains.read': done(chainOf()),
    'chains.list-entries': done({ items: [line], next: null }),
    'chains.join': done(receipt),
    ...more,
  });
const plus = (at: number) => {
  fireEvent.click(screen.getAllByLabelText('加一')[at] as HTMLElement);
};

beforeEach(() => {
  newPhone('g1', { chainId: 'c1' });
});

describe('the page of a chain', () => {
  it('says at one glance what is missing, what it costs, what is left and who joined', async () => {
    cloud();
    await show(<ChainPage />);
    expect(screen.getByText('24 / 30')).toBeTruthy();
    expect(screen.getByLabelText('24 份，共 30 份')).toBeTruthy();
    expect(screen.getByText('¥69.90')).toBeTruthy();
    expect(screen.getByText('余 8 份')).toBeTruthy();
    expect(screen.getByText('满 30 份，每份 ¥64.90')).toBeTruthy();
    expect(screen.getByText('18 位邻居，24 份')).toBeTruthy();
    expect(await screen.findByText('王**')).toBeTruthy();
  });

  it('joins with the second tap, with one key, and says the number', async () => {
    const asked = cloud();
    await show(<ChainPage />);
    plus(0);
    plus(0);
    fireEvent.click(screen.getByText('接龙'));
    fireEvent.click(screen.getByText('接龙'));
    await settled();
    expect(asked.keys('chains.join')).toHaveLength(1);
    expect(screen.getByText('接上了，你是 19 号')).toBeTruthy();
  });

  it('keeps what was chosen when it is closed meanwhile', async () => {
    cloud({ 'chains.join': refused('CHAIN_CLOSED', { closesAtMs: Date.parse('2026-11-25T22:00+08:00') }) });
    await show(<ChainPage />);
    plus(0);
    fireEvent.click(screen.getByText('接龙'));
    await settled();
    expect(screen.getByText('22:00 刚收单。你填的还在，没有扣积分和券')).toBeTruthy();
    expect(screen.getByText('1 份')).toBeTruthy();
  });

  it('keeps the tap without network, and says that it goes out by itself', async () => {
    cloud({ 'chains.join': noNetwork });
    await show(<ChainPage />);
    plus(1);
    fireEvent.click(screen.getByText('接龙'));
    await settled();
    expect(screen.getByText('没连上网。已替你存好，连上会自动送出，不会重复')).toBeTruthy();
    expect(readIntents().map(({ operation }) => operation)).toEqual(['chains.join']);
  });

  it('asks in a sheet what is not plain by itself', async () => {
    const asked = cloud({ 'chains.read': done(chainOf({ terms: { ...chainOf().terms, points: [hall] } })) });
    await show(<ChainPage />);
    plus(0);
    fireEvent.click(screen.getByText('接龙'));
    expect(screen.getByText('写上楼栋门牌')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('楼栋门牌'), { target: { value: '502' } });
    fireEvent.click(screen.getByText('接龙 · ¥69.90'));
    await settled();
    expect(asked.asked).toContain('chains.join');
  });

  it('does not offer to join what is over', async () => {
    cloud({ 'chains.read': done(chainOf({ phase: 'lapsed' })) });
    await show(<ChainPage />);
    expect(screen.getByText('没成团')).toBeTruthy();
    expect(screen.queryByText('接龙')).toBeNull();
  });

  it('leads on from a chain that is not there', async () => {
    cloud({ 'chains.read': refused('CHAIN_UNKNOWN') });
    await show(<ChainPage />);
    expect(screen.getByText('没找到这个接龙，回首页看看还有什么')).toBeTruthy();
    fireEvent.click(screen.getByText('接龙'));
    expect(phone.opened.at(-1)).toContain('pages/chains/index');
  });

  it('says that there is no network and asks again', async () => {
    const asked = cloud({ 'chains.read': noNetwork });
    await show(<ChainPage />);
    expect(screen.getByText('没连上网')).toBeTruthy();
    asked.change('chains.read', done(chainOf()));
    fireEvent.click(screen.getByText('再试一次'));
    await settled();
    expect(screen.getByText('24 / 30')).toBeTruthy();
  });
});

const hall = {
  name: '3 号楼大堂',
  address: '',
  asksBuilding: true,
  slots: [{ fromMs: Date.now() + 72_000_000, untilMs: Date.now() + 79_000_000 }],
};
