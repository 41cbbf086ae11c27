/** WeChat's audit allows a parent sixty children; a long list is drawn in parcels. */
const PARCEL = 20;

/** A long list in parts of at most twenty. */
export function inParcels<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / PARCEL) }, (_, at) =>
    items.slice(at * PARCEL, (at + 1) * PARCEL),
  );
}
