import { ApiFailure, asyncApis, textOption } from './async-api';

const LIMIT_KB = 10_240;
const BYTES_PER_KB = 1024;

/** Storage of one phone; what is kept is a copy, as WeChat keeps one. */
export function storageApis(kept: Map<string, string>) {
  const info = () => ({
    keys: [...kept.keys()],
    currentSize: Math.ceil([...kept.values()].join('').length / BYTES_PER_KB),
    limitSize: LIMIT_KB,
  });
  const read = (key: string): unknown => {
    const text = kept.get(key);
    return text === undefined ? '' : (JSON.parse(text) as { data: unknown }).data;
  };
  const write = (key: string, data: unknown): void => {
    kept.set(key, JSON.stringify({ data }));
  };
  const remove = (key: string): void => void kept.delete(key);
  const clear = (): void => {
    kept.clear();
  };
  const promised = asyncApis({
    getStorage: (options) => {
      const key = textOption(options, 'key');
      if (!kept.has(key)) throw new ApiFailure('data not found');
      return { data: read(key) };
    },
    setStorage: (options) => {
      write(textOption(options, 'key'), options['data']);
    },
    removeStorage: (options) => {
      remove(textOption(options, 'key'));
    },
    clearStorage: clear,
    getStorageInfo: info,
  });
  return {
    ...promised,
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: remove,
    clearStorageSync: clear,
    getStorageInfoSync: info,
  };
}
