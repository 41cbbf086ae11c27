import type { Order } from './order-row';

interface InList<Item> {
  readonly list: readonly Item[];
  readonly at: number;
  readonly onList: (list: readonly Item[]) => void;
  /** Null closes it. */
  readonly onOpen: (at: number | null) => void;
}

interface Editing<Item> {
  readonly order: Order;
  readonly onChange: (item: Item) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** What the sheet of one of a list needs: to change, move and remove it, and to close. */
export function editInList<Item>({ list, at, onList, onOpen }: InList<Item>): Editing<Item> {
  const others = list.filter((_, index) => index !== at);
  const onClose = () => {
    onOpen(null);
  };
  return {
    order: {
      at,
      count: list.length,
      onMove: (to) => {
        onList([...others.slice(0, to), ...list.slice(at, at + 1), ...others.slice(to)]);
        onOpen(to);
      },
    },
    onChange: (item) => {
      onList(list.map((each, index) => (index === at ? item : each)));
    },
    onRemove: () => {
      onList(others);
      onClose();
    },
    onClose,
  };
}
