import { useState } from 'react';
import { fireEvent, screen } from '@testing-library/react';
import { EMPTY_ITEM } from '@/features/chains/operator/chain-templates';
import type { ItemForm, PointForm } from '@/features/chains/operator/chain-form';
import { ItemsCard } from '@/features/chains/operator/items-card';
import { editInList } from '@/features/chains/operator/edit-in-list';
import { PointsCard } from '@/features/chains/operator/points-card';
import { answering, newPhone, settled, show } from './answering';

let items: readonly ItemForm[];
let points: readonly PointForm[];

function Items() {
  const [form, setForm] = useState({ items });
  items = form.items;
  return <ItemsCard editing={{ form, change: setForm, errorOf: () => null }} />;
}

function Points() {
  const [form, setForm] = useState({ points });
  points = form.points;
  const closes = { day: '2026-11-23', time: '22:00' };
  const change = (patch: typeof form) => {
    setForm(patch);
  };
  return <PointsCard editing={{ form: { ...form, closes }, change, errorOf: () => null }} />;
}

const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};
const open = async (title: string) => {
  fireEvent.click(screen.getAllByText(title)[0] as HTMLElement);
  await settled();
};

beforeEach(() => {
  newPhone('g1', {});
  answering({});
  items = ['草莓', '蓝莓', '车厘子'].map((title) => ({ ...EMPTY_ITEM, title }));
  points = ['东门', '西门'].map((name) => ({ name, address: '', asksBuilding: false, slots: [] }));
});

it('puts a thing on offer one place up or down, as far as there is one', async () => {
  await show(<Items />);
  await open('草莓');
  expect(screen.getByText('排第 1，一共 3 个')).toBeTruthy();
  expect(screen.queryByText('往上移')).toBeNull();
  await tap('往下移');
  await tap('往下移');
  expect(items.map(({ title }) => title)).toEqual(['蓝莓', '车厘子', '草莓']);
  expect(screen.queryByText('往下移')).toBeNull();
  await tap('往上移');
  expect(items.map(({ title }) => title)).toEqual(['蓝莓', '草莓', '车厘子']);
});

it('puts a pick-up point first', async () => {
  await show(<Points />);
  await open('西门');
  await tap('往上移');
  expect(points.map(({ name }) => name)).toEqual(['西门', '东门']);
});

it('offers nothing to move where there is one alone', async () => {
  points = points.slice(0, 1);
  await show(<Points />);
  await open('东门');
  expect(screen.queryByText('往上移')).toBeNull();
  expect(screen.queryByText('往下移')).toBeNull();
});

it.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
  [1, 2, 'acb'],
])('moves what stands at %i to %i: %s', (from, to, list) => {
  const onList = jest.fn();
  const onOpen = jest.fn();
  editInList({ list: ['a', 'b', 'c'], at: from, onList, onOpen }).order.onMove(to);
  expect(onList).toHaveBeenCalledWith(list.split(''));
  expect(onOpen).toHaveBeenCalledWith(to);
});
