import { useState } from 'react';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import type { ChainPage } from '../../../../contracts/chain-views';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_REFUSALS } from '../copy';
import { HandOverSheet } from './hand-over-sheet';
import { SHIP_WORDS } from './ship-copy';
import { ShipmentSheet } from './shipment-sheet';
import { Shipments } from './shipments';
import { ShipmentsPaste } from './shipments-paste';
import { useLook } from './use-look';

/** What is brought to people: what is still to send, what is on its way, what was received. */
export function ShipmentsPage({ chainId }: { readonly chainId: string }) {
  // Verifiers send without running anything: what the chain promises is asked as its members ask.
  const run = useMemberOperation('chains.read', { chainId }, { words: READ_REFUSALS });
  const [isPasting, setPasting] = useState(false);
  if (isPasting) {
    return (
      <ShipmentsPaste
        chainId={chainId}
        onDone={() => {
          setPasting(false);
        }}
      />
    );
  }
  return (
    <Page
      title={run.data?.terms.title ?? SHIP_WORDS.title}
      bar={
        <BottomBar>
          <Button
            size="large"
            isWide
            icon="clipboard-list"
            onPress={() => {
              setPasting(true);
            }}
          >
            {SHIP_WORDS.paste}
          </Button>
        </BottomBar>
      }
    >
      <Answered asked={run} skeleton={<SkeletonRows count={5} />}>
        {(page) => <Sending page={page} />}
      </Answered>
    </Page>
  );
}

/** The lists, and one entry of them in a sheet: what was received can be taken back like anything handed over. */
function Sending({ page }: { readonly page: ChainPage }) {
  const [chosen, setChosen] = useState<StaffEntry | null>(null);
  const looking = useLook(page.chainId);
  return (
    <>
      <Shipments
        page={page}
        onPress={(entry) => {
          if (entry.pickUp === 'received') void looking.byNumber(entry.number);
          else setChosen(entry);
        }}
      />
      {chosen !== null && (
        <ShipmentSheet
          entry={chosen}
          page={page}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
      <HandOverSheet looking={looking} onNext={looking.clear} onPerson={looking.clear} />
    </>
  );
}
