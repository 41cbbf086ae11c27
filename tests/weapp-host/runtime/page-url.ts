import { resolve } from './module-loader';

/** Where a navigation goes. */
export interface PageUrl {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Reads `/a/b?x=1`, absolute or relative to the page on top. Values stay encoded, as WeChat leaves them. */
export function parsePageUrl(url: string, from = ''): PageUrl {
  const [target = '', search = ''] = url.split(/\?(.*)/s);
  const pairs = search.split('&').filter((pair) => pair !== '');
  const query = Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', value = ''] = pair.split(/=(.*)/s);
      return [key, value] as const;
    }),
  );
  return { path: resolve(from, target).replace(/\.html$/, ''), query };
}
