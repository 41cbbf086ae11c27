import type { IMiniAppConfig } from '@tarojs/taro/types/compile/config/mini';
import { compiledToo, cssModules, pxtransform, type Root } from './shared';

/** Options of the WeChat build. */
export const miniOptions = (root: Root): IMiniAppConfig => ({
  compile: { include: compiledToo(root) },
  optimizeMainPackage: { enable: true },
  postcss: { pxtransform, cssModules },
  miniCssExtractPluginOption: { ignoreOrder: true },
  webpackChain(chain, webpack) {
    // WeChat has no AbortController, and query-core constructs one on every fetch.
    chain
      .plugin('provide-abort')
      .use(webpack.ProvidePlugin, [
        { AbortController: [root('src/polyfills/abort-controller.ts'), 'AbortController'] },
      ]);
  },
});
