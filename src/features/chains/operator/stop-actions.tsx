import { useState } from 'react';
import { View } from '@tarojs/components';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { ReasonSheet } from '@/lib/reason-sheet';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { RUN_WORDS, STOP_WORDS } from './run-copy';
import { useStopping, type Stop } from './use-stopping';

interface StopActionsProps {
  readonly run: RunPage;
  /** What there is to say in the chat about what was done. */
  readonly onSay: (text: string) => void;
}

const REASON_MAX = 60;

/** Adding to it, opening another like it, pausing it, ending it. */
export function StopActions({ run, onSay }: StopActionsProps) {
  const [asking, setAsking] = useState<Stop | null>(null);
  const close = () => {
    setAsking(null);
  };
  const stopping = useStopping(run, (text) => {
    close();
    if (text !== null) onSay(text);
  });
  return (
    <View>
      {stopping.resumeWords !== null && <Notice icon="circle-alert">{stopping.resumeWords}</Notice>}
      <Card kind="flush">
        <ShapeCells run={run} />
        <StopCells run={run} onAsk={setAsking} onResume={() => void stopping.resume()} />
      </Card>
      {asking === 'close' && (
        <ConfirmSheet
          isOpen
          title={STOP_WORDS.close.title}
          note={stopping.refusalOf('close')?.words ?? STOP_WORDS.close.note}
          confirmLabel={STOP_WORDS.close.yes}
          isBusy={stopping.isBusy}
          onConfirm={() => stopping.stop('close', '')}
          onCancel={close}
        />
      )}
      {(asking === 'pause' || asking === 'call-off') && (
        <ReasonSheet
          words={STOP_WORDS[asking]}
          reasonMax={REASON_MAX}
          isDangerous={asking === 'call-off'}
          isBusy={stopping.isBusy}
          refusal={stopping.refusalOf(asking)}
          onConfirm={(reason) => stopping.stop(asking, reason)}
          onClose={close}
        />
      )}
    </View>
  );
}

function ShapeCells({ run: { chainId, phase } }: { readonly run: RunPage }) {
  const isOn = phase === 'open' || phase === 'upcoming' || phase === 'paused';
  return (
    <>
      {isOn && (
        <Cell
          lead={<Icon name="plus" />}
          title={RUN_WORDS.more}
          sub={RUN_WORDS.moreNote}
          onPress={() => {
            openPage('chain-more', { chainId });
          }}
        />
      )}
      <Cell
        lead={<Icon name="copy" />}
        title={RUN_WORDS.copy}
        onPress={() => {
          openPage('chain-edit', { copyOf: chainId });
        }}
      />
    </>
  );
}

interface StopCellsProps {
  readonly run: RunPage;
  readonly onAsk: (stop: Stop) => void;
  readonly onResume: () => void;
}

function StopCells({ run: { phase }, onAsk, onResume }: StopCellsProps) {
  const isOn = phase === 'open' || phase === 'paused' || phase === 'upcoming';
  const ask = (stop: Stop) => () => {
    onAsk(stop);
  };
  return (
    <>
      {phase === 'paused' && (
        <Cell
          lead={<Icon name="refresh-cw" />}
          title={RUN_WORDS.resume}
          sub={RUN_WORDS.resumeNote}
          onPress={onResume}
        />
      )}
      {(phase === 'open' || phase === 'upcoming') && (
        <Cell lead={<Icon name="pause" />} title={RUN_WORDS.pause} sub={RUN_WORDS.pauseNote} onPress={ask('pause')} />
      )}
      {isOn && (
        <Cell lead={<Icon name="check" />} title={RUN_WORDS.close} sub={RUN_WORDS.closeNote} onPress={ask('close')} />
      )}
      {(isOn || phase === 'formed' || phase === 'arrived') && (
        <Cell
          lead={
            <View className="c-danger">
              <Icon name="x" />
            </View>
          }
          title={<View className="c-danger">{RUN_WORDS.callOff}</View>}
          sub={RUN_WORDS.callOffNote}
          onPress={ask('call-off')}
        />
      )}
    </>
  );
}
