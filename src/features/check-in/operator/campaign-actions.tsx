import { useState } from 'react';
import { View } from '@tarojs/components';
import { phaseAt, type ChallengePhase } from '@domain/check-in/phase';
import type { ChallengeFacts } from '../../../../contracts/check-in';
import { ReasonSheet } from '@/lib/reason-sheet';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { CAMPAIGN_WORDS, REASON_WORDS } from './campaign-copy';
import { useRunning, type Running } from './use-running';

interface CampaignActionsProps {
  readonly challenge: ChallengeFacts;
  readonly mayRun: boolean;
  /** What there is to say in the chat about what was done. */
  readonly onSay: (text: string) => void;
}

/** What can be done with a challenge in its phase. */
export function CampaignActions({ challenge, mayRun, onSay }: CampaignActionsProps) {
  const phase = phaseAt(challenge, useNow('minute'));
  const [asking, setAsking] = useState<'pause' | 'end' | null>(null);
  const running = useRunning(challenge, (text) => {
    setAsking(null);
    onSay(text);
  });
  return (
    <View>
      <Section title={CAMPAIGN_WORDS.doing}>
        {running.resumeWords !== null && <Notice icon="circle-alert">{running.resumeWords}</Notice>}
        <Card kind="flush">
          <LookCells challenge={challenge} phase={phase} mayRun={mayRun} />
          {mayRun && phase !== 'over' && <RunCells phase={phase} running={running} onAsk={setAsking} />}
        </Card>
      </Section>
      {asking !== null && (
        <ReasonSheet
          words={REASON_WORDS[asking]}
          isDangerous={asking === 'end'}
          isBusy={running.isBusy}
          refusal={running.refusalOf(asking)}
          onConfirm={(reason) => running.stop(asking, reason)}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </View>
  );
}

interface LookCellsProps {
  readonly challenge: ChallengeFacts;
  readonly phase: ChallengePhase;
  readonly mayRun: boolean;
}

function LookCells({ challenge: { challengeId, groupId, terms }, phase, mayRun }: LookCellsProps) {
  return (
    <>
      {phase === 'running' && (
        <Cell
          lead={<Icon name="megaphone" />}
          title={CAMPAIGN_WORDS.seeUnfinished}
          sub={CAMPAIGN_WORDS.seeUnfinishedNote}
          onPress={() => {
            openPage('unfinished', { challengeId });
          }}
        />
      )}
      {mayRun && terms.showsTexts && (
        <Cell
          lead={<Icon name="message-circle" />}
          title={CAMPAIGN_WORDS.seeTexts}
          sub={CAMPAIGN_WORDS.seeTextsNote}
          onPress={() => {
            openPage('texts', { challengeId });
          }}
        />
      )}
      {mayRun && <ShapeCells challengeId={challengeId} phase={phase} />}
      <Cell
        lead={<Icon name="info" />}
        title={CAMPAIGN_WORDS.rules}
        onPress={() => {
          openPage('rules', { kind: 'challenge', id: challengeId, groupId });
        }}
      />
    </>
  );
}

interface ShapeCellsProps {
  readonly challengeId: string;
  readonly phase: ChallengePhase;
}

/** Changing it, or opening another like it. */
function ShapeCells({ challengeId, phase }: ShapeCellsProps) {
  return (
    <>
      {phase !== 'over' && (
        <Cell
          lead={<Icon name="pencil" />}
          title={CAMPAIGN_WORDS.edit}
          sub={phase === 'upcoming' ? CAMPAIGN_WORDS.editNote.upcoming : CAMPAIGN_WORDS.editNote.begun}
          onPress={() => {
            openPage('challenge-edit', { challengeId });
          }}
        />
      )}
      <Cell
        lead={<Icon name="copy" />}
        title={CAMPAIGN_WORDS.copy}
        onPress={() => {
          openPage('challenge-edit', { copyOf: challengeId });
        }}
      />
    </>
  );
}

interface RunCellsProps {
  readonly phase: ChallengePhase;
  readonly running: Running;
  readonly onAsk: (kind: 'pause' | 'end') => void;
}

function RunCells({ phase, running, onAsk }: RunCellsProps) {
  return (
    <>
      {phase === 'paused' ? (
        <Cell
          lead={<Icon name="refresh-cw" />}
          title={CAMPAIGN_WORDS.resume}
          sub={CAMPAIGN_WORDS.resumeNote}
          onPress={() => void running.resume()}
        />
      ) : (
        <Cell
          lead={<Icon name="pause" />}
          title={CAMPAIGN_WORDS.pause}
          sub={CAMPAIGN_WORDS.pauseNote}
          onPress={() => {
            onAsk('pause');
          }}
        />
      )}
      <Cell
        lead={
          <View className="c-danger">
            <Icon name="x" />
          </View>
        }
        title={<View className="c-danger">{CAMPAIGN_WORDS.end}</View>}
        sub={CAMPAIGN_WORDS.endNote}
        onPress={() => {
          onAsk('end');
        }}
      />
    </>
  );
}
