import { View } from '@tarojs/components';
import type { Inspection } from '../../../../contracts/coupon-views';
import { formatInstant } from '@/lib/format-time';
import type { Refusal } from '@/lib/refusal-words';
import { classes } from '@/ui/classes';
import { IconDisc } from '@/ui/glyph/glyph';
import { VERDICTS } from '../copy';
import { Facts, type Fact } from '../facts';
import { stubWords } from '../worth-copy';
import { knownDiscountFen } from './bill';
import {
  offWords,
  REDEEM_WORDS,
  refusedLook,
  untilWords,
  manualWords,
  VERDICT_LOOKS,
  type VerdictLook,
} from './redeem-copy';
import styles from './redeem.module.scss';

interface VerdictProps {
  readonly inspection: Inspection;
  readonly billFen: number | null;
}

/** A coupon on the counter: whether it is good, what it is worth, and what to check. */
export function Verdict({ inspection, billFen }: VerdictProps) {
  const { verdict, title, memberName } = inspection;
  const reason = reasonOf(inspection);
  return (
    <View>
      <VerdictHead
        look={VERDICT_LOOKS[verdict]}
        sub={[title, memberName].filter((part) => part !== '').join(' · ')}
        worth={verdict === 'usable' ? worthWords(inspection, billFen) : null}
        isText={inspection.worth.kind === 'item'}
      />
      {reason !== null && <View className="body mt12">{reason}</View>}
      <Facts isSunken facts={verdict === 'ALREADY_USED' ? factsOfUse(inspection) : factsOf(inspection)} />
    </View>
  );
}

/** No coupon to show: what was scanned is not ours, is too old, or could not be looked at. */
export function VerdictOfRefusal({ refusal }: { readonly refusal: Refusal }) {
  return <VerdictHead look={refusedLook(refusal.code)} sub={refusal.words} worth={null} />;
}

interface VerdictHeadProps {
  readonly look: VerdictLook;
  readonly sub: string;
  readonly worth: string | null;
  /** The worth is a thing by name, which is longer than money. */
  readonly isText?: boolean;
}

function VerdictHead({ look, sub, worth, isText = false }: VerdictHeadProps) {
  return (
    <View className="row" aria-live="assertive">
      <IconDisc icon={look.icon} tint={look.tint} size={56} />
      <View className="grow ml16">
        <View className="title">{look.word}</View>
        <View className="sub">{sub}</View>
      </View>
      {worth !== null && <View className={classes(styles.worth, 'num', isText && styles.worthText)}>{worth}</View>}
    </View>
  );
}

function worthWords(inspection: Inspection, billFen: number | null): string {
  const { worth } = inspection;
  if (worth.kind === 'item') return inspection.title.includes(worth.text) ? REDEEM_WORDS.onePiece : worth.text;
  const offFen = knownDiscountFen(inspection, billFen);
  if (offFen !== null) return offWords(offFen);
  const stub = stubWords(worth, inspection.minimumSpendFen);
  return `${stub.worthPrefix ?? ''}${stub.worth}${stub.worthSuffix ?? ''}`;
}

/** Why it cannot be used; of a used one the facts say all there is. */
function reasonOf({ verdict, details }: Inspection): string | null {
  if (verdict === 'usable' || verdict === 'ALREADY_USED') return null;
  const words = VERDICTS[verdict];
  return typeof words === 'string' ? words : words(details);
}

function factsOf(inspection: Inspection): readonly Fact[] {
  return [
    { name: REDEEM_WORDS.validity, value: untilWords(inspection.validUntilMs, Date.now()) },
    { name: REDEEM_WORDS.code, value: inspection.code ?? '' },
    { name: REDEEM_WORDS.use, value: manualWords(inspection) },
  ];
}

function factsOfUse({ details, placeText, redeemedByName }: Inspection): readonly Fact[] {
  const { atMs } = details;
  return [
    { name: REDEEM_WORDS.when, value: typeof atMs === 'number' ? formatInstant(atMs, Date.now()) : '' },
    { name: REDEEM_WORDS.where, value: typeof details.placeText === 'string' ? details.placeText : placeText },
    { name: REDEEM_WORDS.byWhom, value: redeemedByName ?? '' },
  ];
}
