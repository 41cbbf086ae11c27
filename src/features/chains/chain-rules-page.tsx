import { View } from '@tarojs/components';
import type { ChainTerms } from '@domain/chains/chain-terms';
import { skusOf } from '@domain/chains/chain-terms';
import { Answered } from '@/lib/answered';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { ShareBar } from '@/ui/bottom-bar/share-bar';
import { Card } from '@/ui/card/card';
import { Page } from '@/ui/page/page';
import { RuleRow } from '@/ui/rule/rule-row';
import { chainCard } from './chain-card';
import { CHAIN_WORDS } from './chain-copy';
import { freightWords } from './delivery-copy';
import { READ_REFUSALS } from './copy';
import { CHAIN_RULES_WORDS, offsetWords, SHORTAGE_RULES } from './rules-copy';
import { skuName } from './sku-name';
import { slotWords } from './slot-words';

interface ChainRulesPageProps {
  readonly chainId: string;
  readonly groupId: string;
}

/** The page of a chain's rules. */
export function ChainRulesPage({ chainId, groupId }: ChainRulesPageProps) {
  const asked = useMemberOperation('chains.read', { chainId }, { words: READ_REFUSALS });
  const { share } = useShareCard(
    asked.data === undefined
      ? { title: CHAIN_RULES_WORDS.title, page: 'chain', params: { chainId, groupId } }
      : chainCard(asked.data),
  );
  return (
    <Page
      title={CHAIN_RULES_WORDS.title}
      bar={
        asked.data !== undefined && (
          <ShareBar
            share={CHAIN_WORDS.share}
            onShare={share}
            act={CHAIN_RULES_WORDS.toChain}
            onAct={() => {
              openPage('chain', { chainId, groupId });
            }}
          />
        )
      }
    >
      <Answered asked={asked}>
        {(page) => <ChainRules terms={page.terms} pointsPerYuan={page.pointsPerYuan} nowMs={page.nowMs} />}
      </Answered>
    </Page>
  );
}

interface ChainRulesProps {
  readonly terms: ChainTerms;
  readonly pointsPerYuan: number;
  readonly nowMs: number;
}

/** Everything a chain promises, rule by rule. */
export function ChainRules(props: ChainRulesProps) {
  const { terms } = props;
  return (
    <View>
      <View className="title mt8">{terms.title}</View>
      <Card kind="flush">
        {rulesOf(props).map((rule) => (
          <RuleRow key={rule.name} {...rule} />
        ))}
      </Card>
    </View>
  );
}

interface Rule {
  readonly name: string;
  readonly lines: readonly string[];
}

function rulesOf({ terms, pointsPerYuan, nowMs }: ChainRulesProps): readonly Rule[] {
  const words = CHAIN_RULES_WORDS;
  const skus = skusOf(terms);
  const tiers = skus.flatMap((sku) =>
    sku.tiers.map(({ fromPieceCount, priceFen }) => words.tier(skuName(sku), fromPieceCount, priceFen)),
  );
  const rules: readonly Rule[] = [
    { name: words.what, lines: skus.map((sku) => words.price(skuName(sku), sku.priceFen)) },
    { name: words.forming, lines: [formingWords(terms)] },
    {
      name: words.time,
      lines: [words.until(formatInstant(terms.opensAtMs, nowMs), formatDeadline(terms.closesAtMs, nowMs))],
    },
    { name: words.limit, lines: [words.entriesMax(terms.entriesPerMemberMax)] },
    { name: words.change, lines: [words.changeNote] },
    { name: words.tiers, lines: tiers.length === 0 ? [] : [...tiers, words.tiersNote] },
    { name: words.pickUp, lines: terms.points.flatMap((point) => (point.delivery ? [] : [placeWords(point, nowMs)])) },
    { name: words.delivery, lines: deliveryLines(terms, nowMs) },
    { name: words.pay, lines: [words.payNote(terms.paymentText)] },
    { name: words.offset, lines: [offsetWords(terms, pointsPerYuan)] },
    { name: words.shortage, lines: [SHORTAGE_RULES[terms.shortageRule]] },
    { name: words.lapsed, lines: terms.threshold === null ? [] : [words.lapsedNote] },
    { name: words.seen, lines: seenLines(terms) },
    { name: words.questions, lines: terms.questions.map(({ label }) => label) },
  ];
  return rules.filter(({ lines }) => lines.length > 0);
}

function deliveryLines({ points }: ChainTerms, nowMs: number): readonly string[] {
  const lines = points.flatMap((point) =>
    point.delivery === undefined ? [] : [`${placeWords(point, nowMs)} · ${freightWords(point.delivery)}`],
  );
  return lines.length === 0 ? [] : [...lines, CHAIN_RULES_WORDS.freightNote];
}

function seenLines({ hidesLines, points }: ChainTerms): readonly string[] {
  const list = hidesLines === true ? CHAIN_RULES_WORDS.seenNames : CHAIN_RULES_WORDS.seenWhat;
  return points.some(({ delivery }) => delivery !== undefined) ? [list, CHAIN_RULES_WORDS.seenAddress] : [list];
}

function formingWords({ threshold }: ChainTerms): string {
  return threshold === null ? CHAIN_RULES_WORDS.noThreshold : CHAIN_RULES_WORDS[threshold.by](threshold.count);
}

const placeWords = ({ name, address, slots }: ChainTerms['points'][number], nowMs: number) =>
  [name, address, ...slots.map((slot) => slotWords(slot, nowMs))].filter((part) => part !== '').join(' · ');
