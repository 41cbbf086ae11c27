import { View } from '@tarojs/components';
import { accessible } from '@/ui/accessible';
import { Icon } from '@/ui/icon/icon';
import { REDEEM_WORDS } from './redeem-copy';
import styles from './redeem.module.scss';

/** Where the camera is: dark in both themes, like what it shows. Pressing it scans. */
export function RedeemStage({ onScan }: { readonly onScan: () => void }) {
  return (
    <View className={styles.stage} hoverClass="hover" onClick={onScan} {...accessible('button', REDEEM_WORDS.scan)}>
      <View className={styles.frame}>
        <View className={styles.topLeft} />
        <View className={styles.topRight} />
        <View className={styles.bottomLeft} />
        <View className={styles.bottomRight} />
        <Icon name="qr-code" size={28} />
      </View>
      <View className={styles.aim}>{REDEEM_WORDS.aim}</View>
      <View className={styles.aimNote}>{REDEEM_WORDS.aimNote}</View>
    </View>
  );
}
