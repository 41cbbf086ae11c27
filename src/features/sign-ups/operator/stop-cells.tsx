import { View } from '@tarojs/components';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { RUN_WORDS } from './form-copy';
import type { FormPhase } from './form-phase';
import type { StopKind, Stopping } from './use-stopping';

interface StopCellsProps {
  readonly phase: FormPhase;
  readonly stopping: Stopping;
  readonly onSheet: (sheet: StopKind) => void;
}

/** Pausing or going on, and the end. */
export function StopCells({ phase, stopping, onSheet }: StopCellsProps) {
  return (
    <>
      {phase === 'paused' ? (
        <Cell
          lead={<Icon name="refresh-cw" />}
          title={RUN_WORDS.resume}
          sub={RUN_WORDS.resumeNote}
          onPress={() => void stopping.resume()}
        />
      ) : (
        <Cell
          lead={<Icon name="pause" />}
          title={RUN_WORDS.pause}
          sub={RUN_WORDS.pauseNote}
          onPress={() => {
            onSheet('pause');
          }}
        />
      )}
      <Cell
        lead={
          <View className="c-danger">
            <Icon name="x" />
          </View>
        }
        title={<View className="c-danger">{RUN_WORDS.end}</View>}
        sub={RUN_WORDS.endNote}
        onPress={() => {
          onSheet('end');
        }}
      />
    </>
  );
}

/** The event itself does not take place. */
export function CallOffCell({ onSheet }: Pick<StopCellsProps, 'onSheet'>) {
  return (
    <Cell
      lead={
        <View className="c-danger">
          <Icon name="undo-2" />
        </View>
      }
      title={<View className="c-danger">{RUN_WORDS.callOff}</View>}
      sub={RUN_WORDS.callOffNote}
      onPress={() => {
        onSheet('callOff');
      }}
    />
  );
}
