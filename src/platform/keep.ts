import Taro from '@tarojs/taro';
import { storageScope } from './storage-scope';

/** What this phone remembers between launches. Names are listed here, so that no two features share one. */
export type KeepName =
  | 'signed-out'
  | 'display'
  | 'group'
  | 'intents'
  | 'last-seen'
  | 'drafts'
  | 'challenge-draft'
  | 'batch-draft'
  | 'form-draft'
  | 'pick-up'
  | 'chain-draft'
  | 'board-draft';

const keyOf = (name: KeepName) => `qunli.${storageScope()}${name}`;

/** The kept value, or null when nothing is kept or the storage cannot be read. */
export function readKept(name: KeepName): unknown {
  try {
    const text: unknown = Taro.getStorageSync(keyOf(name));
    return typeof text === 'string' && text !== '' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** Keeps a value; false when the storage is full or closed, so that the caller can say so. */
export function keep(name: KeepName, value: unknown): boolean {
  try {
    Taro.setStorageSync(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forget(name: KeepName): void {
  Taro.removeStorageSync(keyOf(name));
}
