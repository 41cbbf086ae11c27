import { useState } from 'react';
import { View } from '@tarojs/components';
import { wordRefusal } from '@/lib/refusal-words';
import { useMemberAction } from '@/lib/use-action';
import { openFile } from '@/platform/files';
import { askMember } from '@/platform/member-client';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { IconDisc } from '@/ui/glyph/glyph';
import { Notice } from '@/ui/notice/notice';
import { DATA_WORDS, EXPORT_REFUSALS } from './copy';

interface ExportFile {
  readonly fileId: string;
  readonly fileName: string;
}

/** Makes a file of everything the person has here and opens it on the phone. */
export function ExportCard() {
  const [file, setFile] = useState<ExportFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (made: ExportFile) => {
    const words = await openMade(made);
    setProblem(words);
    if (words === EXPORT_REFUSALS.FILE_UNKNOWN) setFile(null);
  };
  const make = useMemberAction('groups.export-my-data', {
    words: {},
    refreshes: false,
    onDone: (made) => {
      setFile(made);
      void open(made);
    },
    onRefused: ({ words }) => {
      setProblem(words);
    },
  });
  return (
    <Card>
      <View className="row">
        <IconDisc icon="file-spreadsheet" tint="leaf" />
        <View className="grow ml12">
          <View className="head">{DATA_WORDS.exportTitle}</View>
          <View className="sub mt4">{DATA_WORDS.exportNote}</View>
        </View>
      </View>
      <View className="mt16">
        <Button
          isBusy={make.isBusy}
          onPress={() => {
            setProblem(null);
            return file === null ? make.run({}) : open(file);
          }}
        >
          {labelOf(make.isBusy, file !== null)}
        </Button>
      </View>
      <View className="cap center mt8">{DATA_WORDS.exportKept}</View>
      {problem !== null && <Notice icon="circle-alert">{problem}</Notice>}
    </Card>
  );
}

function labelOf(isBusy: boolean, isMade: boolean): string {
  if (isBusy) return DATA_WORDS.exportBusy;
  return isMade ? DATA_WORDS.exportOpen : DATA_WORDS.exportDo;
}

/** Why a file that was made does not open, in words; null when it does. */
async function openMade({ fileId, fileName }: ExportFile): Promise<string | null> {
  const answer = await askMember('groups.open-export', { fileId });
  if (!answer.ok) return wordRefusal(EXPORT_REFUSALS, answer.code, answer.details).words;
  return (await openFile(answer.data.url, fileName)) ? null : DATA_WORDS.notOpened;
}
