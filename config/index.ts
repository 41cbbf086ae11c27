import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { miniOptions } from './mini';
import { h5Options } from './h5';

const root = (...parts: string[]) => path.resolve(__dirname, '..', ...parts);

/** The build of both clients: weapp to `dist/weapp`, H5 to `dist/h5`. */
export default defineConfig(() => {
  const target = process.env.TARO_ENV ?? 'weapp';
  const config: UserConfigExport = {
    projectName: 'qunli',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 2, 750: 1 },
    sourceRoot: 'src',
    outputRoot: `dist/${target}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    logger: { quiet: true, stats: false },
    cache: {
      // Over kept modules, the chunk that weapp pages share can lack what a changed page takes from it, which then does not open.
      enable: target !== 'weapp',
      buildDependencies: {
        config: [__filename, ...['mini', 'h5', 'shared', 'accessibility'].map((file) => root(`config/${file}.ts`))],
        // The list of pages: a kept H5 build does not notice a new one.
        pages: [root('src/routes.ts'), root('src/app.config.ts')],
        tools: [root('babel.config.js'), root('package.json'), root('src/ui/accessible-attributes.json')],
      },
      // Webpack's own option, which Taro passes on without naming it in its types.
      ...{ cacheDirectory: root('.cache', 'taro', target) },
    },
    plugins: [root('config/accessibility.ts')],
    alias: { '@': root('src'), '@domain': root('domain') },
    defineConstants: {
      CLOUD_ENVIRONMENT: JSON.stringify(process.env.CLOUD_ENVIRONMENT ?? ''),
      ADDRESS_BOOK: JSON.stringify(process.env.ADDRESS_BOOK ?? ''),
    },
    // Themed icons are names from theme.json, which Taro does not follow to the files.
    copy: {
      patterns: target === 'weapp' ? [{ from: 'src/assets/tab/', to: 'dist/weapp/assets/tab/' }] : [],
      options: {},
    },
    terser: { enable: true, config: { compress: COMPRESS, output: OUTPUT } },
    mini: miniOptions(root),
    h5: h5Options(root),
  };
  return config;
});

const COMPRESS = {
  ecma: 2018,
  passes: 2,
  arrows: true,
  computed_props: true,
  inline: 2,
  collapse_vars: true,
  reduce_vars: true,
  reduce_funcs: true,
  properties: true,
  hoist_funs: true,
  hoist_props: true,
  comparisons: true,
  switches: true,
  loops: true,
  typeofs: false,
} as const;

// quote_keys (Taro's h5 default) turns class private fields into #"x": a syntax error.
// ascii_only (Taro's weapp default) writes each Chinese character in six bytes.
const OUTPUT = { ecma: 2018, ascii_only: false, comments: false, quote_keys: false, keep_quoted_props: false } as const;
