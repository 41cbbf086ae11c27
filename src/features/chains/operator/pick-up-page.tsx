import { useState } from 'react';
import { View } from '@tarojs/components';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { scanCode } from '@/platform/scan';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_REFUSALS } from '../copy';
import { HandOverSheet } from './hand-over-sheet';
import { NumberSheet } from './number-sheet';
import { PICK_UP_WORDS } from './pick-up-copy';
import { EVERYBODY } from './pick-up-filter';
import { PickUps } from './pick-ups';
import { type Looking, useLook } from './use-look';

/** The counter of one chain: scan or type, hand over, and who has not come yet. */
export function PickUpPage({ chainId }: { readonly chainId: string }) {
  // Verifiers hand over without running anything: what the chain promises is asked as its members ask.
  const run = useMemberOperation('chains.read', { chainId }, { words: READ_REFUSALS });
  const looking = useLook(chainId);
  const [narrowed, setNarrowed] = useState(EVERYBODY);
  const [typing, setTyping] = useState<{ readonly reason: string | null } | null>(null);
  const type = () => {
    setTyping({ reason: null });
  };
  const scan = () =>
    scanInto(looking, () => {
      setTyping({ reason: PICK_UP_WORDS.cameraOff });
    });
  return (
    <Page title={run.data?.terms.title ?? PICK_UP_WORDS.title} bar={<CounterBar onScan={scan} onType={type} />}>
      <Answered asked={run} skeleton={<SkeletonRows count={5} />}>
        {(page) => (
          <PickUps
            page={page}
            narrowed={narrowed}
            onNarrow={setNarrowed}
            onPress={(number) => void looking.byNumber(number)}
          />
        )}
      </Answered>
      <NumberSheet
        isOpen={typing !== null}
        reason={typing?.reason ?? null}
        onFind={(number) => {
          setTyping(null);
          void looking.byNumber(number);
        }}
        onClose={() => {
          setTyping(null);
        }}
      />
      <HandOverSheet
        looking={looking}
        onNext={scan}
        onPerson={(person) => {
          looking.clear();
          setNarrowed({ ...EVERYBODY, person });
        }}
      />
    </Page>
  );
}

/** Looks at what the camera read; without a camera the number is typed. */
async function scanInto(looking: Looking, onUnavailable: () => void): Promise<void> {
  const scanned = await scanCode();
  if (scanned.status === 'read') await looking.byToken(scanned.text);
  if (scanned.status === 'unavailable') onUnavailable();
}

function CounterBar({ onScan, onType }: { readonly onScan: () => unknown; readonly onType: () => void }) {
  return (
    <BottomBar>
      <View className="none mr12">
        <Button kind="secondary" size="large" icon="keyboard" onPress={onType}>
          {PICK_UP_WORDS.type}
        </Button>
      </View>
      <Button size="large" isWide icon="scan-line" onPress={onScan}>
        {PICK_UP_WORDS.scan}
      </Button>
    </BottomBar>
  );
}
