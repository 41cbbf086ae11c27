import { View } from '@tarojs/components';
import type { CouponPage } from '../../../contracts/coupon-views';
import { formatDeadline } from '@/lib/format-time';
import { useShownToken, type ShownCode } from '@/lib/use-shown-token';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Icon } from '@/ui/icon/icon';
import { QrCode } from '@/ui/qr-code/qr-code';
import { Tag } from '@/ui/tag/tag';
import { COUPON_WORDS } from './coupon-copy';
import styles from './coupons.module.scss';

interface ShownCouponProps {
  readonly page: CouponPage;
  readonly answeredAtMs: number;
  readonly isOffline: boolean;
  readonly onRenew: () => Promise<unknown>;
}

/** What is held out at the counter: the QR, the short code for cameras that fail, and how long it is good. */
export function ShownCoupon({ page, answeredAtMs, isOffline, onRenew }: ShownCouponProps) {
  const shown = useShownToken(page, answeredAtMs);
  const place = page.placeText === '' ? [] : [page.placeText];
  const end = COUPON_WORDS.until(formatDeadline(page.validUntilMs, page.nowMs));
  return (
    <Card kind="hero">
      <View className={styles.shown}>
        <View className="center">
          <View className="head mt8">{page.title}</View>
          <View className="sub mt4 num">{[...place, end].join(' · ')}</View>
          <View className="mt20">
            <QrCode
              text={shown.token ?? page.tokens[0]?.token ?? page.couponId}
              isMuted={shown.token === null}
              label={COUPON_WORDS.codeLabel(page.code ?? '')}
            />
          </View>
          {page.code !== null && <TypedCode code={page.code} />}
          {shown.token === null && (
            <View className="row middle mt12">
              <Button kind="soft" size="small" onPress={onRenew}>
                {COUPON_WORDS.renew}
              </Button>
            </View>
          )}
        </View>
      </View>
      <Seam />
      <Freshness shown={shown} isOffline={isOffline} />
    </Card>
  );
}

function TypedCode({ code }: { readonly code: string }) {
  return (
    <View>
      <View className={styles.code}>
        {code.split(' ').map((part, index) => (
          <View key={`${index}-${part}`} className={styles.codeGroup}>
            {part}
          </View>
        ))}
      </View>
      <View className="cap mt8">{COUPON_WORDS.codeHint}</View>
    </View>
  );
}

function Seam() {
  return (
    <View className={styles.seam}>
      <View className={styles.notchLeft} />
      <View className={styles.notchRight} />
    </View>
  );
}

function Freshness({ shown, isOffline }: { readonly shown: ShownCode; readonly isOffline: boolean }) {
  return (
    <View className="row between">
      <View className="row grow sub">
        <Icon name={isOffline ? 'wifi-off' : 'refresh-cw'} size={16} />
        <View className="grow ml4 num">{freshWords(shown)}</View>
      </View>
      <View className="ml8">
        <Tag tint="leaf">{COUPON_WORDS.usable}</Tag>
      </View>
    </View>
  );
}

function freshWords({ token, isLast, seconds }: ShownCode): string {
  if (token === null) return COUPON_WORDS.over;
  return isLast ? COUPON_WORDS.lasts(seconds) : COUPON_WORDS.next(seconds);
}
