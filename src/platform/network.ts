import Taro from '@tarojs/taro';

/** Calls back each time the network returns; returns how to stop. */
export function onOnline(listener: () => void): () => void {
  const listen = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) listener();
  };
  Taro.onNetworkStatusChange(listen);
  return () => {
    Taro.offNetworkStatusChange(listen);
  };
}
