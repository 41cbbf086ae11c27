import { useMemo } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import styles from './qr-code.module.scss';
import { qrPicture } from './qr-picture';

interface QrCodeProps {
  readonly text: string;
  /** What is read out in its place: the short code in groups. */
  readonly label: string;
  readonly isMuted?: boolean;
}

/** A QR code with a white quiet zone in both themes. */
export function QrCode({ text, label, isMuted = false }: QrCodeProps) {
  const picture = useMemo(() => qrPicture(text), [text]);
  return (
    <View className={styles.zone} {...accessible('img', label)}>
      <View className={isMuted ? styles.muted : styles.code} style={{ backgroundImage: `url("${picture}")` }} />
    </View>
  );
}
