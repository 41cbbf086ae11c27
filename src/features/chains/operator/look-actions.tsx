import type { RunPage } from '../../../../contracts/chain-staff-views';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import type { IconName } from '@/ui/icon/icon-names';
import { Section } from '@/ui/section/section';
import { CopyChainCell } from '../copy-chain-cell';
import { RUN_WORDS } from './run-copy';

interface LookActionsProps {
  readonly run: RunPage;
  readonly mayRun: boolean;
}

/** The ways to the lists of a chain: who, who picks up, what went wrong, what comes from the chat. */
export function LookActions({ run, mayRun }: LookActionsProps) {
  const { chainId, groupId, phase } = run;
  return (
    <Section title={RUN_WORDS.doing}>
      <Card kind="flush">
        <Way
          icon="list-checks"
          title={RUN_WORDS.entries}
          note={run.claimCount > 0 ? RUN_WORDS.claims(run.claimCount) : RUN_WORDS.entriesNote(run.money.waitingFen)}
          open={() => {
            openPage('chain-run-entries', { chainId });
          }}
        />
        {(phase === 'formed' || phase === 'arrived') && <WaysAfter run={run} />}
        {mayRun && phase === 'open' && (
          <Way
            icon="clipboard-list"
            title={RUN_WORDS.paste}
            note={RUN_WORDS.pasteNote}
            open={() => {
              openPage('chain-paste', { chainId });
            }}
          />
        )}
        {run.entryCount > 0 && <CopyChainCell chainId={chainId} terms={run.terms} />}
        <Way
          icon="info"
          title={RUN_WORDS.preview}
          open={() => {
            openPage('chain', { chainId, groupId });
          }}
        />
      </Card>
    </Section>
  );
}

/** What people come for once it has formed. */
function WaysAfter({ run: { chainId, pickUps, shipments, openCaseCount } }: Pick<LookActionsProps, 'run'>) {
  return (
    <>
      <Way
        icon="scan-line"
        title={RUN_WORDS.pickUp}
        note={RUN_WORDS.pickUpNote(pickUps)}
        open={() => {
          openPage('chain-pick-up', { chainId });
        }}
      />
      {shipments !== null && (
        <Way
          icon="gift"
          title={RUN_WORDS.ship}
          note={RUN_WORDS.shipNote(shipments)}
          open={() => {
            openPage('chain-shipments', { chainId });
          }}
        />
      )}
      <Way
        icon="message-circle"
        title={RUN_WORDS.cases}
        note={RUN_WORDS.casesNote(openCaseCount)}
        open={() => {
          openPage('chain-cases', { chainId });
        }}
      />
    </>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly note?: string;
  readonly open: () => void;
}

const Way = ({ icon, title, note, open }: WayProps) => (
  <Cell lead={<Icon name={icon} />} title={title} sub={note} onPress={open} />
);
