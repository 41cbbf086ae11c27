import Taro from '@tarojs/taro';
import { isCancelled } from './is-cancelled';

export type Scanned =
  | { readonly status: 'read'; readonly text: string }
  | { readonly status: 'cancelled' }
  /** No camera, or the person said no: the code can be typed. */
  | { readonly status: 'unavailable' };

/** Opens the camera for one code. */
export async function scanCode(): Promise<Scanned> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: false, scanType: ['qrCode'] });
    return { status: 'read', text: result };
  } catch (error) {
    return isCancelled(error) ? { status: 'cancelled' } : { status: 'unavailable' };
  }
}
