import { useState } from 'react';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { useOperatorAction } from '@/lib/use-action';
import { openFile } from '@/platform/files';
import { askMember } from '@/platform/member-client';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { showToast } from '@/ui/toast/toast-store';
import { ArrivalSheet } from './arrival-sheet';
import { EXPORT_REFUSALS } from './copy';
import { RUN_WORDS } from './run-copy';
import { ShortageSheet } from './shortage-sheet';

interface AfterActionsProps {
  readonly run: RunPage;
  readonly onSay: (text: string) => void;
}

/** What follows once it has formed: arrival, what did not come, the table, the poster. */
export function AfterActions({ run, onSay }: AfterActionsProps) {
  const [sheet, setSheet] = useState<'arrival' | 'shortage' | null>(null);
  const close = () => {
    setSheet(null);
  };
  const isFormed = run.phase === 'formed' || run.phase === 'arrived';
  return (
    <Card kind="flush">
      {isFormed && (
        <>
          <Cell
            lead={<Icon name="megaphone" />}
            title={RUN_WORDS.arrival}
            sub={RUN_WORDS.arrivalNote}
            onPress={() => {
              setSheet('arrival');
            }}
          />
          <Cell
            lead={<Icon name="minus" />}
            title={RUN_WORDS.shortage}
            sub={RUN_WORDS.shortageNote}
            onPress={() => {
              setSheet('shortage');
            }}
          />
        </>
      )}
      <ExportCell chainId={run.chainId} />
      <Cell
        lead={<Icon name="qr-code" />}
        title={RUN_WORDS.poster}
        sub={RUN_WORDS.posterNote}
        onPress={() => {
          openPage('chain-poster', { chainId: run.chainId });
        }}
      />
      {sheet === 'arrival' && <ArrivalSheet run={run} onSay={onSay} onClose={close} />}
      {sheet === 'shortage' && <ShortageSheet run={run} onClose={close} />}
    </Card>
  );
}

/** A real table, opened by the phone itself, from where it can be sent on. */
function ExportCell({ chainId }: { readonly chainId: string }) {
  const making = useOperatorAction('chains.export', {
    words: EXPORT_REFUSALS,
    refreshes: false,
    onDone: ({ fileId, fileName }) => void show(fileId, fileName),
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  return (
    <Cell
      lead={<Icon name="file-spreadsheet" />}
      title={RUN_WORDS.export}
      sub={RUN_WORDS.exportNote}
      onPress={() => void making.run({ chainId })}
    />
  );
}

async function show(fileId: string, fileName: string): Promise<void> {
  showToast(RUN_WORDS.exporting);
  const answer = await askMember('groups.open-export', { fileId });
  const isOpen = answer.ok && (await openFile(answer.data.url, fileName));
  if (!isOpen) showToast(RUN_WORDS.exportNotOpened);
}
