import { fireEvent, screen } from '@testing-library/react';
import type { Delivery } from '@domain/chains/delivery';
import ChainPage from '@/subpackages/chains/pages/chain/index';
import { answering, done, newPhone, settled, show } from './answering';
import { chainOf, entryOf, termsOf } from './sample-chain';
import { phone } from './taro';

const KEPT = {
  ...{ userName: '李小满', telNumber: '13812345678', postalCode: '200040', nationalCode: '310106' },
  ...{ provinceName: '上海市', cityName: '上海市', countyName: '静安区', streetName: '' },
  ...{ detailInfo: '梧桐路 3 号 502', detailInfoNew: '', errMsg: 'chooseAddress:ok' },
};
const RECEIPT = { availablePoints: null, returnedPoints: 0, couponReturned: false, movementId: 'x' };

/** The sheet of a chain whose only place brings things, with one piece chosen; answers with what is sent. */
async function openSheet(kind: Delivery['kind']) {
  const place = { name: '送上门', address: '', asksBuilding: false, slots: [] };
  const terms = termsOf({ points: [{ ...place, delivery: { kind, feeFen: 800, freeFromFen: null } }] });
  const sent: { address?: unknown }[] = [];
  answering({
    'chains.read': done(chainOf({ terms })),
    'chains.list-entries': done({ items: [], next: null }),
    'chains.join': (input: { address?: unknown }) => {
      sent.push(input);
      return done({ ...entryOf(), ...RECEIPT });
    },
  });
  await show(<ChainPage />);
  fireEvent.click(screen.getAllByLabelText('加一')[0] as HTMLElement);
  fireEvent.click(screen.getByText('接龙'));
  await settled();
  return sent;
}

async function openBook(): Promise<void> {
  fireEvent.click(screen.getByText('用微信地址'));
  await settled();
}

const typed = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const ownName = '自己写的';

beforeEach(() => {
  newPhone('g1', { chainId: 'c1' });
});

describe('an address out of those kept in WeChat', () => {
  it('fills in all that a parcel needs, and is sent with the entry', async () => {
    const sent = await openSheet('express');
    phone.chooseAddress = () => Promise.resolve(KEPT);
    expect(screen.getByText('收货地址写完整')).toBeTruthy();
    await openBook();
    fireEvent.click(screen.getByText('接龙 · ¥77.90'));
    await settled();
    const address = { name: '李小满', phone: '13812345678', region: '上海市 上海市 静安区', detail: '梧桐路 3 号 502' };
    expect(sent.map((input) => input.address)).toEqual([address]);
  });

  it('leaves the region out where things come round the corner, and is no longer than its fields', async () => {
    const sent = await openSheet('local');
    phone.chooseAddress = () => Promise.resolve({ ...KEPT, detailInfo: '', detailInfoNew: '路'.repeat(120) });
    await openBook();
    fireEvent.click(screen.getByText('接龙 · ¥77.90'));
    await settled();
    expect(sent[0]?.address).toMatchObject({ name: '李小满', region: '', detail: '路'.repeat(100) });
  });

  it('changes nothing and says nothing when it is closed', async () => {
    await openSheet('express');
    fireEvent.change(screen.getByLabelText('收货人'), { target: { value: ownName } });
    phone.chooseAddress = () => Promise.reject(Object.assign(new Error(), { errMsg: 'chooseAddress:fail cancel' }));
    await openBook();
    expect(typed('收货人')).toBe(ownName);
    expect(screen.queryByText(/微信地址没打开/)).toBeNull();
  });

  it.each(['chooseAddress:fail auth deny', 'chooseAddress:fail privacy permission is not authorized'])(
    'says that it can be typed when it is not opened: %s',
    async (errMsg) => {
      await openSheet('express');
      fireEvent.change(screen.getByLabelText('收货人'), { target: { value: ownName } });
      phone.chooseAddress = () => Promise.reject(Object.assign(new Error(), { errMsg }));
      await openBook();
      expect(typed('收货人')).toBe(ownName);
      expect(screen.getByText('微信地址没打开，自己填也一样')).toBeTruthy();
      phone.chooseAddress = () => Promise.resolve(KEPT);
      await openBook();
      expect(typed('收货人')).toBe('李小满');
      expect(screen.queryByText(/微信地址没打开/)).toBeNull();
    },
  );
});
