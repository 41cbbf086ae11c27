import { useState } from 'react';
import { scanCode } from '@/platform/scan';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { View } from '@tarojs/components';
import { NO_BILL, type Bill } from './bill';
import { CodeSheet } from './code-sheet';
import { REDEEM_WORDS } from './redeem-copy';
import { RedeemStage } from './redeem-stage';
import { RedemptionList } from './redemption-list';
import { useLook } from './use-look';
import { useMyStanding, type MyStanding } from './use-my-standing';
import { useTake } from './use-take';
import { VerdictSheet } from './verdict-sheet';

interface CounterProps {
  readonly groupId: string | null;
}

/** The counter, for those who may redeem; anybody else reads who can let them. */
export function RedeemCounter({ groupId }: CounterProps) {
  const standing = useMyStanding();
  if (!standing.isKnown || standing.mayRedeem) return <Counter groupId={groupId} standing={standing} />;
  return (
    <Page title={REDEEM_WORDS.title}>
      <Failed words={REDEEM_WORDS.notAllowed} />
    </Page>
  );
}

/** Scan or type, look, confirm, and take back what was a slip. */
function Counter({ groupId, standing }: CounterProps & { readonly standing: MyStanding }) {
  const { look, inspect, clear } = useLook();
  const [bill, setBill] = useState<Bill>(NO_BILL);
  const [typing, setTyping] = useState<{ readonly reason: string | null } | null>(null);
  const taking = useTake(look.kind === 'seen' ? look.inspection : null, bill, clear);

  const lookAt = (token: string) => {
    setTyping(null);
    setBill(NO_BILL);
    taking.action.clear();
    return inspect(token);
  };
  const scan = async () => {
    const scanned = await scanCode();
    if (scanned.status === 'read') return lookAt(scanned.text);
    if (scanned.status === 'unavailable') setTyping({ reason: REDEEM_WORDS.cameraOff });
  };
  const scanNext = async () => {
    clear();
    await scan();
  };
  return (
    <Page
      title={REDEEM_WORDS.title}
      bar={
        <CounterBar
          onScan={scan}
          onType={() => {
            setTyping({ reason: null });
          }}
        />
      }
    >
      <RedeemStage onScan={scan} />
      <RedemptionList groupId={groupId} standing={standing} />
      <CodeSheet
        isOpen={typing !== null}
        reason={typing?.reason ?? null}
        onFound={(token) => void lookAt(token)}
        onClose={() => {
          setTyping(null);
        }}
      />
      <VerdictSheet look={look} bill={bill} onBill={setBill} taking={taking} onAgain={scanNext} onClose={clear} />
    </Page>
  );
}

function CounterBar({ onScan, onType }: { readonly onScan: () => unknown; readonly onType: () => void }) {
  return (
    <BottomBar>
      <View className="none mr12">
        <Button kind="secondary" size="large" icon="keyboard" onPress={onType}>
          {REDEEM_WORDS.type}
        </Button>
      </View>
      <Button size="large" isWide icon="scan-line" onPress={onScan}>
        {REDEEM_WORDS.scan}
      </Button>
    </BottomBar>
  );
}
