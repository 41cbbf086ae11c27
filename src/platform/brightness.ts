import { useEffect } from 'react';
import Taro from '@tarojs/taro';

/** Full brightness while `isOn`, then what it was: a code is read easier. */
export function useBrightScreen(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const before = Taro.getScreenBrightness().catch(() => null);
    void Taro.setScreenBrightness({ value: 1 }).catch(() => undefined);
    void Taro.setKeepScreenOn({ keepScreenOn: true }).catch(() => undefined);
    return () => {
      void Taro.setKeepScreenOn({ keepScreenOn: false }).catch(() => undefined);
      void before.then((brightness) => restore(brightness)).catch(() => undefined);
    };
  }, [isOn]);
}

async function restore(brightness: { value: number } | null) {
  if (brightness !== null) await Taro.setScreenBrightness({ value: brightness.value });
}
