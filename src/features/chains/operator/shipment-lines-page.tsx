import { useState } from 'react';
import { View } from '@tarojs/components';
import { useOperatorAction } from '@/lib/use-action';
import { Cell } from '@/ui/cell/cell';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Tag } from '@/ui/tag/tag';
import { showToast } from '@/ui/toast/toast-store';
import { ParcelledList } from '../parcelled-list';
import { SHIP_REFUSALS } from './copy';
import { LookOverBar } from './look-over-bar';
import { SHIP_PASTE_WORDS } from './ship-copy';
import { ShipmentLineSheet } from './shipment-line-sheet';
import { isWhole, type LookedOver, parcelsOf } from './shipment-lines';

interface ShipmentLinesProps {
  readonly chainId: string;
  readonly found: readonly LookedOver[];
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

/** What was made of the text, line by line, with doubts marked; a press corrects one. */
export function ShipmentLines({ chainId, found, onAgain, onDone }: ShipmentLinesProps) {
  const [lines, setLines] = useState(found);
  const [chosen, setChosen] = useState<number | null>(null);
  const noting = useNoting(chainId, { lines, onLeft: setLines, onDone });
  const edited = lines.find(({ key }) => key === chosen);
  const close = () => {
    setChosen(null);
  };
  const included = lines.filter((line) => line.isIn && isWhole(line)).length;
  return (
    <Page
      title={SHIP_PASTE_WORDS.title}
      bar={
        <LookOverBar
          againLabel={SHIP_PASTE_WORDS.again}
          doLabel={SHIP_PASTE_WORDS.note(included)}
          isBusy={noting.isBusy}
          disabledReason={included === 0 ? SHIP_PASTE_WORDS.none : undefined}
          onAgain={onAgain}
          onDo={noting.run}
        />
      }
    >
      <View className="head mt8">
        {SHIP_PASTE_WORDS.found(lines.length, lines.filter(({ doubts }) => doubts.length > 0).length)}
      </View>
      {noting.words !== null && <Notice icon="circle-alert">{noting.words}</Notice>}
      <ParcelledList items={lines} keyOf={({ key }) => key}>
        {(line) => <LineRow line={line} onPress={setChosen} />}
      </ParcelledList>
      {edited !== undefined && (
        <ShipmentLineSheet
          line={edited}
          onChange={(line) => {
            setLines(lines.map((each) => (each.key === line.key ? line : each)));
          }}
          onClose={close}
        />
      )}
    </Page>
  );
}

function LineRow({ line, onPress }: { readonly line: LookedOver; readonly onPress: (key: number) => void }) {
  const words = SHIP_PASTE_WORDS.line(line.number, line.carrier, line.trackingNumber);
  return (
    <Cell
      title={<View className={`num prose ${line.isIn ? '' : 'c-3'}`}>{words}</View>}
      sub={
        line.doubts.length === 0 ? undefined : (
          <View>
            <View className="cap prose">{line.raw}</View>
            {line.doubts.map((doubt) => (
              <View key={doubt} className="mt4">
                <Tag tint="apricot">{SHIP_PASTE_WORDS.doubts[doubt]}</Tag>
              </View>
            ))}
          </View>
        )
      }
      label={`${words}，${SHIP_PASTE_WORDS.edit}`}
      onPress={() => {
        onPress(line.key);
      }}
    />
  );
}

interface Noting {
  readonly lines: readonly LookedOver[];
  readonly onLeft: (lines: readonly LookedOver[]) => void;
  readonly onDone: () => void;
}

/** Notes confirmed lines part by part; what was noted leaves the list, so that a refused part can be corrected. */
function useNoting(chainId: string, { lines, onLeft, onDone }: Noting) {
  const [isBusy, setBusy] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const noting = useOperatorAction('chains.note-shipments', {
    words: SHIP_REFUSALS,
    onRefused: (refusal) => {
      setWords(refusal.words);
    },
  });
  const run = async () => {
    setBusy(true);
    setWords(null);
    const noted = new Set<number>();
    let isDone = true;
    for (const { keys, shipments } of parcelsOf(lines)) {
      isDone = await noting.run({ chainId, shipments });
      if (!isDone) break;
      for (const key of keys) noted.add(key);
    }
    setBusy(false);
    const left = lines.filter(({ key }) => !noted.has(key));
    onLeft(left);
    if (!isDone) return;
    showToast(SHIP_PASTE_WORDS.noted(noted.size));
    if (left.length === 0) onDone();
  };
  return { isBusy, words, run };
}
