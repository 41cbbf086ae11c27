import { View } from '@tarojs/components';
import type { EntryPage } from '../../../contracts/chain-views';
import { useBrightScreen } from '@/platform/brightness';
import { useShownCode } from '@/platform/shown-code';
import { Card } from '@/ui/card/card';
import { QrCode } from '@/ui/qr-code/qr-code';
import { Tag } from '@/ui/tag/tag';
import { ENTRY_WORDS, entryStatus } from './entry-copy';

/** The number, how it stands, and the code to show when there is something to pick up. */
export function EntryHead({ entry }: { readonly entry: EntryPage }) {
  const { word, tint } = entryStatus(entry);
  useShownCode(entry.pickUpToken);
  useBrightScreen(entry.pickUpToken !== null);
  return (
    <Card kind="hero">
      <View className="row between">
        <View className="row base">
          <View className="display num">{String(entry.number)}</View>
          <View className="sub ml4">{ENTRY_WORDS.numberLabel}</View>
        </View>
        <Tag tint={tint}>{word}</Tag>
      </View>
      {entry.forName !== '' && <View className="sub mt4">{ENTRY_WORDS.forSomebody(entry.forName)}</View>}
      {entry.arrivalText !== '' && <View className="body mt8 prose">{ENTRY_WORDS.arrived(entry.arrivalText)}</View>}
      {entry.pickUpToken !== null && (
        <View className="center mt16">
          <View className="m">{ENTRY_WORDS.code}</View>
          <View className="mt12">
            <QrCode text={entry.pickUpToken} label={ENTRY_WORDS.codeLabel(entry.number)} />
          </View>
          <View className="cap mt8 num">{ENTRY_WORDS.codeNote(entry.number)}</View>
        </View>
      )}
    </Card>
  );
}
