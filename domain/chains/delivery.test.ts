import { addressGap, type Delivery, deliveryAt, freightFenOf, isShipment, maskedAddress } from './delivery';

const express = (freeFromFen: number | null): Delivery => ({ kind: 'express', feeFen: 800, freeFromFen });
const home = { name: '李娜', phone: '13812345678', region: '上海市 静安区', detail: '梧桐路 3 号 502' };

describe('what bringing it costs', () => {
  it.each([
    ['nothing where it is fetched', null, 5_000, 0],
    ['the fee', express(null), 1, 800],
    ['the fee below the amount', express(5_000), 4_999, 800],
    ['nothing from the amount on', express(5_000), 5_000, 0],
    ['nothing for nothing', express(null), 0, 0],
    ['nothing where anything is free', express(0), 1, 0],
  ] as const)('%s', (_name, delivery, goodsFen, freightFen) => {
    expect(freightFenOf(delivery, goodsFen)).toBe(freightFen);
  });
});

describe('how the things of a point get to people', () => {
  const shop = { name: '小店', address: '', asksBuilding: false, slots: [] };
  const points = [shop, { ...shop, name: '快递', delivery: express(null) }];
  it.each([
    ['fetched', 0, null],
    ['brought', 1, express(null)],
    ['not at all, where there is no such point', 2, null],
  ])('%s', (_name, point, delivery) => {
    expect(deliveryAt({ points }, point)).toEqual(delivery);
  });
});

describe('an address', () => {
  it.each([
    ['express', {}, null],
    ['express', { phone: '021-62345678' }, null],
    ['express', { phone: '+86 13812345678' }, 'phone'],
    ['express', { phone: '+8613812345678' }, null],
    ['express', { phone: ' 13812345678 ' }, null],
    ['express', { phone: '13812345678-' }, 'phone'],
    ['express', { phone: '电话13812345678' }, 'phone'],
    ['express', { phone: '13812345678转8' }, 'phone'],
    ['express', { name: ' ' }, 'name'],
    ['express', { name: '', phone: '', region: '', detail: '' }, 'name'],
    ['express', { phone: '', region: '', detail: '' }, 'phone'],
    ['express', { region: ' ', detail: '' }, 'region'],
    ['express', { detail: ' ' }, 'detail'],
    ['express', { phone: '1381234' }, null],
    ['express', { phone: '138123' }, 'phone'],
    ['express', { phone: '1'.repeat(19) }, null],
    ['express', { phone: '1'.repeat(20) }, 'phone'],
    ['express', { phone: '微信聊' }, 'phone'],
    ['express', { phone: '138' }, 'phone'],
    ['express', { region: '' }, 'region'],
    ['local', { region: '' }, null],
    ['local', { detail: '' }, 'detail'],
  ] as const)('%s with %j lacks %s', (kind, change, gap) => {
    expect(addressGap(kind, { ...home, ...change })).toBe(gap);
  });

  it('is masked so that it reaches nobody', () => {
    expect(maskedAddress(home)).toEqual({ name: '李**', phone: '138****5678', region: '上海市 静安区', detail: '' });
    expect(maskedAddress({ ...home, name: '𠮷田' }).name).toBe('𠮷**');
    expect(maskedAddress({ ...home, name: '' }).name).toBe('**');
  });
});

describe('a shipment', () => {
  it.each([
    ['express', '顺丰', 'SF1', true],
    ['express', '顺丰', '', false],
    ['express', '', 'SF1', false],
    ['local', '', '', true],
    ['local', '', 'SF1', true],
    ['local', '顺'.repeat(20), '', true],
    ['local', '顺'.repeat(21), '', false],
    ['express', '顺丰', 'S'.repeat(40), true],
    ['express', '顺丰', 'S'.repeat(41), false],
    ['local', '', 'S'.repeat(41), false],
    ['express', '', '', false],
  ] as const)('%s by %s %s', (kind, carrier, trackingNumber, fits) => {
    expect(isShipment(kind, { carrier, trackingNumber })).toBe(fits);
  });
});
