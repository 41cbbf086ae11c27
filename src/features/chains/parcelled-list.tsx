import { Fragment, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/ui/card/card';

/** WeChat's audit allows a parent sixty children; a long list is drawn in parcels. */
const PARCEL = 20;

interface ParcelledListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  /** One row. */
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length on one card. */
export function ParcelledList<Item>({ items, keyOf, children }: ParcelledListProps<Item>) {
  const parcels = Array.from({ length: Math.ceil(items.length / PARCEL) }, (_, at) =>
    items.slice(at * PARCEL, (at + 1) * PARCEL),
  );
  return (
    <Card kind="flush">
      {parcels.map((parcel, at) => (
        <View key={at}>
          {parcel.map((item) => (
            <Fragment key={keyOf(item)}>{children(item)}</Fragment>
          ))}
        </View>
      ))}
    </Card>
  );
}
