import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';

/** Pulling the page down asks for everything on it again. The page's config needs `enablePullDownRefresh`. */
export function usePullToRefresh(): void {
  const queries = useQueryClient();
  usePullDownRefresh(() => {
    void queries.invalidateQueries().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
}
