import { View } from '@tarojs/components';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { useInFront } from '@/lib/use-in-front';
import { useShownToken, type ShownCode } from '@/lib/use-shown-token';
import { useBrightScreen } from '@/platform/brightness';
import { Button } from '@/ui/button/button';
import { QrCode } from '@/ui/qr-code/qr-code';
import { ENTRY_WORDS } from './entry-copy';
import styles from './sign-ups.module.scss';

interface TicketProps {
  readonly page: SignUpPage;
  readonly answeredAtMs: number;
  readonly onRenew: () => Promise<unknown>;
}

/** The code held out at the door. It changes by itself, so that a picture of it is of no use. */
export function Ticket({ page, answeredAtMs, onRenew }: TicketProps) {
  const shown = useShownToken(page, answeredAtMs);
  useBrightScreen(useInFront());
  return (
    <View>
      <View className={styles.seam}>
        <View className={styles.notchLeft} />
        <View className={styles.notchRight} />
      </View>
      <View className="center">
        <QrCode
          text={shown.token ?? page.tokens[0]?.token ?? page.mine.signUpId}
          isMuted={shown.token === null}
          label={ENTRY_WORDS.qr}
        />
        <View className="sub mt12 num">{freshWords(shown)}</View>
        <View className="cap mt4">{ENTRY_WORDS.ticketNote}</View>
        {shown.token === null && (
          <View className="row middle mt12">
            <Button kind="soft" size="small" onPress={onRenew}>
              {ENTRY_WORDS.renew}
            </Button>
          </View>
        )}
      </View>
    </View>
  );
}

function freshWords({ token, isLast, seconds }: ShownCode): string {
  if (token === null) return ENTRY_WORDS.over;
  return isLast ? ENTRY_WORDS.lasts(seconds) : ENTRY_WORDS.next(seconds);
}
