import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { LIMITS } from '@domain/kernel/limits';
import { Button } from '@/ui/button/button';
import { TextInput } from '@/ui/field/text-input';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import type { ItemForm, SkuForm } from './chain-form';
import { EMPTY_SKU } from './chain-templates';
import { EDIT_WORDS, ITEM_WORDS } from './edit-copy';
import { type Order, OrderRow } from './order-row';
import { SheetFoot } from './sheet-foot';
import { SkuFields } from './sku-fields';
import { takePicture } from './take-picture';

interface ItemSheetProps {
  readonly item: ItemForm;
  readonly onChange: (item: ItemForm) => void;
  readonly order: Order;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One thing on offer: its name, its variants with price, stock, limit and cheaper tiers. */
export function ItemSheet({ item, order, onChange, onRemove, onClose }: ItemSheetProps) {
  return (
    <Sheet
      isOpen
      title={item.title === '' ? ITEM_WORDS.title : item.title}
      onClose={onClose}
      footer={
        <SheetFoot removeLabel={ITEM_WORDS.remove} doneLabel={ITEM_WORDS.done} onRemove={onRemove} onDone={onClose} />
      }
    >
      <OrderRow order={order} />
      <ItemFields
        item={item}
        onChange={(patch) => {
          onChange({ ...item, ...patch });
        }}
      />
    </Sheet>
  );
}

interface ItemFieldsProps {
  readonly item: ItemForm;
  readonly onChange: (patch: Partial<ItemForm>) => void;
}

function ItemFields({ item, onChange }: ItemFieldsProps) {
  return (
    <>
      <TextInput
        label={ITEM_WORDS.name}
        placeholder={ITEM_WORDS.namePlaceholder}
        maxLength={LIMITS.titleMax}
        value={item.title}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <Skus item={item} onChange={onChange} />
      <TextInput
        label={ITEM_WORDS.note}
        placeholder={ITEM_WORDS.notePlaceholder}
        maxLength={LIMITS.noteMax}
        value={item.note}
        onChange={(note) => {
          onChange({ note });
        }}
      />
      <PictureButton
        hasPicture={item.pictureFileId !== null}
        onTaken={(pictureFileId) => {
          onChange({ pictureFileId });
        }}
      />
    </>
  );
}

function Skus({ item: { skus }, onChange }: ItemFieldsProps) {
  const changeSku = (at: number, sku: SkuForm | null) => {
    onChange({ skus: skus.flatMap((each, index) => (index === at ? (sku ?? []) : [each])) });
  };
  return (
    <>
      {skus.map((sku, at) => (
        <SkuFields
          key={at}
          sku={sku}
          at={skus.length > 1 ? at : null}
          onChange={(next) => {
            changeSku(at, next);
          }}
        />
      ))}
      {skus.length < CHAIN_LIMITS.skusPerItemMax && (
        <Button
          kind="text"
          icon="plus"
          onPress={() => {
            onChange({ skus: [...skus, EMPTY_SKU] });
          }}
        >
          {ITEM_WORDS.addSku}
        </Button>
      )}
    </>
  );
}

function PictureButton({
  hasPicture,
  onTaken,
}: {
  readonly hasPicture: boolean;
  readonly onTaken: (fileId: string) => void;
}) {
  const take = async () => {
    const taken = await takePicture();
    if (taken.status === 'taken') onTaken(taken.fileId);
    if (taken.status === 'failed') showToast(EDIT_WORDS.uploadFailed);
  };
  return (
    <Button kind="text" icon="camera" onPress={take}>
      {hasPicture ? ITEM_WORDS.picture : ITEM_WORDS.addPicture}
    </Button>
  );
}
