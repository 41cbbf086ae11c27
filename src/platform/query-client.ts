import Taro from '@tarojs/taro';
import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';

const FRESH_MS = 30_000;

/** Server state of the whole program. Answers stay fresh for half a minute; refusals are answers, so nothing retries by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: FRESH_MS, retry: false, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Replaces the browser events that query-core listens to by the mini program's own. */
export function bindQueryEvents(): void {
  if (process.env.TARO_ENV === 'h5') return;
  focusManager.setEventListener((setFocused) => {
    const show = () => {
      setFocused(true);
    };
    const hide = () => {
      setFocused(false);
    };
    Taro.onAppShow(show);
    Taro.onAppHide(hide);
    return () => {
      Taro.offAppShow(show);
      Taro.offAppHide(hide);
    };
  });
  onlineManager.setEventListener((setOnline) => {
    const listen = ({ isConnected }: { isConnected: boolean }) => {
      setOnline(isConnected);
    };
    Taro.onNetworkStatusChange(listen);
    return () => {
      Taro.offNetworkStatusChange(listen);
    };
  });
}
