import { useState } from 'react';
import { View } from '@tarojs/components';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import { ParcelledList } from '../parcelled-list';
import { linesWords } from '../sku-name';
import { LookOverBar } from './look-over-bar';
import { isWhole, type PastedLine, type PastedText } from './pasted';
import { PastedSheet } from './pasted-sheet';
import { PASTE_WORDS } from './pick-up-copy';
import { PlaceChips, placeAt } from './place-chips';
import { useImport } from './use-import';

interface PastedLinesProps {
  readonly run: RunPage;
  readonly pasted: PastedText;
  readonly onAgain: () => void;
}

/** What was made of the text, line by line, with doubts marked; a press corrects one. */
export function PastedLines({ run, pasted, onAgain }: PastedLinesProps) {
  const [lines, setLines] = useState(pasted.lines);
  const [placed, setPlaced] = useState(() => placeAt(run.terms, 0));
  const [chosen, setChosen] = useState<number | null>(null);
  const importing = useImport(run, setLines);
  const edited = lines.find(({ key }) => key === chosen);
  const doubtful = lines.filter((line) => line.doubts.length > 0 || !isWhole(line)).length;
  const add = () => importing.run(lines, placed);
  return (
    <Page
      title={PASTE_WORDS.title}
      bar={<AddBar lines={lines} isBusy={importing.isBusy} onAdd={add} onAgain={onAgain} />}
    >
      <View className="head mt8">{PASTE_WORDS.found(lines.length, doubtful)}</View>
      {importing.words !== null && <Notice icon="circle-alert">{importing.words}</Notice>}
      <PlaceChips terms={run.terms} nowMs={run.nowMs} place={placed} onPlace={setPlaced} />
      <ParcelledList items={lines} keyOf={({ key }) => key}>
        {(line) => <LineRow line={line} run={run} onPress={setChosen} />}
      </ParcelledList>
      <Skipped skipped={pasted.skipped} />
      {edited !== undefined && (
        <PastedSheet
          line={edited}
          run={run}
          placed={placed}
          onChange={(line) => {
            setLines(lines.map((each) => (each.key === line.key ? line : each)));
          }}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </Page>
  );
}

interface AddBarProps {
  readonly lines: readonly PastedLine[];
  readonly isBusy: boolean;
  readonly onAdd: () => unknown;
  readonly onAgain: () => void;
}

function AddBar({ lines, isBusy, onAdd, onAgain }: AddBarProps) {
  const included = lines.filter(({ isIn }) => isIn);
  return (
    <LookOverBar
      againLabel={PASTE_WORDS.again}
      doLabel={PASTE_WORDS.add(included.length)}
      isBusy={isBusy}
      disabledReason={hindrance(included)}
      onAgain={onAgain}
      onDo={onAdd}
    />
  );
}

function hindrance(included: readonly PastedLine[]): string | undefined {
  if (included.length === 0) return PASTE_WORDS.none;
  return included.every(isWhole) ? undefined : PASTE_WORDS.unclear;
}

interface LineRowProps {
  readonly line: PastedLine;
  readonly run: RunPage;
  readonly onPress: (key: number) => void;
}

function LineRow({ line, run: { terms }, onPress }: LineRowProps) {
  const what = linesWords(
    terms,
    Object.entries(line.counts).map(([sku, count]) => ({ sku: Number(sku), count })),
  );
  const by = line.byName === null ? '' : PASTE_WORDS.by(line.byName);
  const own = line.place === null ? '' : (terms.points[line.place.point]?.name ?? '');
  const doubt = line.doubts[0];
  return (
    <Cell
      title={<View className={line.isIn ? undefined : 'c-3 strike'}>{`${line.name} ${what}`.trim()}</View>}
      sub={
        <View>
          <View className="cap">{[line.text, by, own].filter((part) => part !== '').join(' · ')}</View>
          {doubt !== undefined && (
            <View className="mt4">
              <Tag tint="apricot">{PASTE_WORDS.doubts[doubt]}</Tag>
            </View>
          )}
        </View>
      }
      label={`${line.name}，${PASTE_WORDS.edit}`}
      onPress={() => {
        onPress(line.key);
      }}
    />
  );
}

/** Lines that are nobody's order, so that a person can see that nothing was lost. */
function Skipped({ skipped }: Pick<PastedText, 'skipped'>) {
  if (skipped.length === 0) return null;
  return (
    <Section title={PASTE_WORDS.skipped(skipped.length)}>
      <Card kind="flush">
        {skipped.map(({ text, reason }, index) => (
          <Cell
            key={`${index} ${text}`}
            isLow
            title={<View className="sub">{text}</View>}
            value={PASTE_WORDS.reasons[reason]}
          />
        ))}
      </Card>
    </Section>
  );
}
