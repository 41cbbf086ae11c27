import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { Button } from '@/ui/button/button';
import { NumberInput } from '@/ui/field/number-input';
import { TextInput } from '@/ui/field/text-input';
import type { SkuForm } from './chain-form';
import { EDIT_WORDS, ITEM_WORDS } from './edit-copy';
import styles from './editor.module.scss';

interface SkuFieldsProps {
  readonly sku: SkuForm;
  /** Its place among several; null where it is the only one and needs no name. */
  readonly at: number | null;
  /** Null takes the variant away. */
  readonly onChange: (sku: SkuForm | null) => void;
}

/** One variant: price, how many there are, how many for each, and what it costs when many join. */
export function SkuFields({ sku, at, onChange }: SkuFieldsProps) {
  const change = (patch: Partial<SkuForm>) => {
    onChange({ ...sku, ...patch });
  };
  return (
    <View>
      {at !== null && (
        <TextInput
          label={`${ITEM_WORDS.sku(at)} ${ITEM_WORDS.skuName}`}
          placeholder={ITEM_WORDS.skuNamePlaceholder}
          maxLength={CHAIN_LIMITS.labelMax}
          value={sku.name}
          onChange={(name) => {
            change({ name });
          }}
        />
      )}
      <NumberInput
        label={ITEM_WORDS.price}
        unit={ITEM_WORDS.yuan}
        digits={2}
        value={sku.yuan}
        onChange={(yuan) => {
          change({ yuan });
        }}
      />
      <CountFields sku={sku} onChange={change} />
      <MinimumField sku={sku} onChange={change} />
      <TierFields sku={sku} onChange={change} />
      {at !== null && (
        <Button
          kind="text"
          size="small"
          onPress={() => {
            onChange(null);
          }}
        >
          {ITEM_WORDS.removeSku}
        </Button>
      )}
    </View>
  );
}

interface PartProps {
  readonly sku: SkuForm;
  readonly onChange: (patch: Partial<SkuForm>) => void;
}

function CountFields({ sku, onChange }: PartProps) {
  return (
    <View className={styles.pair}>
      <View className={styles.half}>
        <NumberInput
          label={ITEM_WORDS.stock}
          unit={ITEM_WORDS.unit}
          help={ITEM_WORDS.stockHelp}
          value={sku.stock}
          onChange={(stock) => {
            onChange({ stock });
          }}
        />
      </View>
      <View className={styles.half}>
        <NumberInput
          label={ITEM_WORDS.perMember}
          unit={ITEM_WORDS.unit}
          help={ITEM_WORDS.perMemberHelp}
          value={sku.perMember}
          onChange={(perMember) => {
            onChange({ perMember });
          }}
        />
      </View>
    </View>
  );
}

function MinimumField({ sku, onChange }: PartProps) {
  return (
    <NumberInput
      label={ITEM_WORDS.minimum}
      unit={ITEM_WORDS.unit}
      help={ITEM_WORDS.minimumHelp}
      value={sku.minimum}
      onChange={(minimum) => {
        onChange({ minimum });
      }}
    />
  );
}

type Tier = SkuForm['tiers'][number];

function TierFields({ sku: { tiers }, onChange }: PartProps) {
  return (
    <View>
      {tiers.map((tier, at) => (
        <TierField
          key={at}
          tier={tier}
          onChange={(next) => {
            onChange({ tiers: tiers.flatMap((each, index) => (index === at ? (next ?? []) : [each])) });
          }}
        />
      ))}
      {tiers.length < CHAIN_LIMITS.tiersMax && (
        <Button
          kind="text"
          size="small"
          icon="plus"
          onPress={() => {
            onChange({ tiers: [...tiers, { count: null, yuan: null }] });
          }}
        >
          {ITEM_WORDS.addTier}
        </Button>
      )}
      {tiers.length > 0 && <View className="cap">{ITEM_WORDS.tierHelp}</View>}
    </View>
  );
}

interface TierFieldProps {
  readonly tier: Tier;
  /** Null takes it away. */
  readonly onChange: (tier: Tier | null) => void;
}

function TierField({ tier, onChange }: TierFieldProps) {
  return (
    <View>
      <View className={styles.pair}>
        <View className={styles.half}>
          <NumberInput
            label={ITEM_WORDS.tierCount}
            unit={ITEM_WORDS.unit}
            value={tier.count}
            onChange={(count) => {
              onChange({ ...tier, count });
            }}
          />
        </View>
        <View className={styles.half}>
          <NumberInput
            label={ITEM_WORDS.tierPrice}
            unit={ITEM_WORDS.yuan}
            digits={2}
            value={tier.yuan}
            onChange={(yuan) => {
              onChange({ ...tier, yuan });
            }}
          />
        </View>
      </View>
      <Button
        kind="text"
        size="small"
        onPress={() => {
          onChange(null);
        }}
      >
        {EDIT_WORDS.remove}
      </Button>
    </View>
  );
}
