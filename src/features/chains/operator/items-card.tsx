import { useState } from 'react';
import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { AddRow } from '@/ui/add-row/add-row';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Tag } from '@/ui/tag/tag';
import type { ChainForm, ItemForm } from './chain-form';
import { isItemOpen } from './form-gaps';
import { Place } from './field-place';
import { EMPTY_ITEM } from './chain-templates';
import { EDIT_WORDS } from './edit-copy';
import { editInList } from './edit-in-list';
import { ItemSheet } from './item-sheet';

/** The part of an editor that holds things. */
export interface ItemsEditing {
  readonly form: Pick<ChainForm, 'items'>;
  readonly change: (patch: Pick<ChainForm, 'items'>) => void;
  readonly errorOf: (field: 'items') => string | null;
}

/** What is on offer; each opens in a sheet. */
export function ItemsCard({ editing: { form, change, errorOf } }: { readonly editing: ItemsEditing }) {
  const [openAt, setOpenAt] = useState<number | null>(null);
  const { items } = form;
  const opened = openAt === null ? undefined : items[openAt];
  const setItems = (next: readonly ItemForm[]) => {
    change({ items: next });
  };
  return (
    <Place field="items" error={errorOf('items')}>
      <Card kind="flush">
        {items.map((item, at) => (
          <Cell
            key={at}
            lead={<Glyph text={item.title === '' ? '?' : item.title} size={40} />}
            leadWidth={40}
            title={item.title === '' ? EDIT_WORDS.itemOpen : item.title}
            sub={<View className="num">{factsOf(item)}</View>}
            value={isItemOpen(item) ? <Tag tint="apricot">{EDIT_WORDS.itemOpen}</Tag> : undefined}
            onPress={() => {
              setOpenAt(at);
            }}
          />
        ))}
        {items.length < CHAIN_LIMITS.itemsMax && (
          <AddRow
            label={EDIT_WORDS.addItem}
            onPress={() => {
              change({ items: [...items, EMPTY_ITEM] });
              setOpenAt(items.length);
            }}
          />
        )}
      </Card>
      {openAt !== null && opened !== undefined && (
        <ItemSheet item={opened} {...editInList({ list: items, at: openAt, onList: setItems, onOpen: setOpenAt })} />
      )}
    </Place>
  );
}

function factsOf({ skus }: ItemForm): string {
  const fens = skus.map(({ yuan }) => Math.round((yuan ?? 0) * 100));
  const [first] = skus;
  const price = EDIT_WORDS.priceRange(Math.min(...fens), Math.max(...fens));
  if (skus.length > 1) return `${price} · ${EDIT_WORDS.skus(skus.length)}`;
  return EDIT_WORDS.itemFacts(price, first?.stock ?? null, first?.perMember ?? null);
}
