import type { IH5Config } from '@tarojs/taro/types/compile/config/h5';
import { compiledToo, cssModules, pxtransform, type Root } from './shared';

/** Options of the browser build, which the preview serves. */
export const h5Options = (root: Root): IH5Config => ({
  publicPath: './',
  staticDirectory: 'static',
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  compile: { include: compiledToo(root) },
  router: { mode: 'hash' },
  postcss: { autoprefixer: { enable: true, config: {} }, pxtransform, cssModules },
  webpackChain(chain) {
    // By default every page chunk carries its own copy of what pages share.
    chain.optimization.splitChunks({
      chunks: 'all',
      minSize: 10_000,
      cacheGroups: {
        vendor: { name: 'vendor', test: /node_modules/, chunks: 'initial', priority: 20 },
        shared: { name: 'shared', minChunks: 2, chunks: 'all', priority: 10, reuseExistingChunk: true },
      },
    });
  },
});
