import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { keep, readKept } from './keep';

/** How the person wants to read: large type, no motion. Kept on the phone. */
export interface Display {
  readonly isBigText: boolean;
  readonly isCalm: boolean;
}

interface DisplayStore extends Display {
  readonly change: (change: Partial<Display>) => void;
}

/** WeChat's own text size above which our large type turns on by itself. */
const LARGE_SYSTEM_FONT = 17;

export const useDisplay = create<DisplayStore>((set, get) => ({
  ...initialDisplay(),
  change: (change) => {
    set(change);
    const { isBigText, isCalm } = get();
    keep('display', { isBigText, isCalm });
  },
}));

function initialDisplay(): Display {
  const kept = readKept('display') as Partial<Display> | null;
  return { isBigText: kept?.isBigText ?? isSystemFontLarge(), isCalm: kept?.isCalm ?? false };
}

function isSystemFontLarge(): boolean {
  try {
    const { fontSizeSetting } = Taro.getAppBaseInfo() as { fontSizeSetting?: number };
    return (fontSizeSetting ?? 0) > LARGE_SYSTEM_FONT;
  } catch {
    return false;
  }
}

/** Takes over what was kept by somebody else: the preview's switches. */
export function rereadDisplay(): void {
  useDisplay.setState(initialDisplay());
}
