import { useMemo } from 'react';
import Taro, { useRouter } from '@tarojs/taro';
import { routes, TAB_PAGES, type PageName, type ParamsOf } from '@/routes';

/** WeChat refuses an eleventh page on the stack. */
const STACK_MAX = 10;

type ParamsArgument<Name extends PageName> =
  Partial<ParamsOf<Name>> extends ParamsOf<Name> ? [params?: ParamsOf<Name>] : [params: ParamsOf<Name>];

/** Opens a page by its name. A tab page is switched to and takes no parameters. */
export function openPage<Name extends PageName>(name: Name, ...[params]: ParamsArgument<Name>): void {
  if (isTab(name)) void Taro.switchTab({ url: `/${routes[name].path}` });
  else if (Taro.getCurrentPages().length >= STACK_MAX) void Taro.redirectTo({ url: pageUrl(name, params) });
  else void Taro.navigateTo({ url: pageUrl(name, params) });
}

/** Opens a page in place of the one that is shown, so that going back does not meet it again. */
export function replacePage<Name extends PageName>(name: Name, ...[params]: ParamsArgument<Name>): void {
  if (isTab(name)) void Taro.switchTab({ url: `/${routes[name].path}` });
  else void Taro.redirectTo({ url: pageUrl(name, params) });
}

/** Goes back, or home when the page was opened from a card and nothing lies below it. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else openPage('home');
}

/** The path of a page with its parameters, as a share card or a mini code carries it. */
export function pageUrl<Name extends PageName>(name: Name, params?: ParamsOf<Name>): string {
  const pairs = Object.entries(params ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const query = pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  return query === '' ? `/${routes[name].path}` : `/${routes[name].path}?${query}`;
}

/** What the page was opened with. WeChat hands parameters over still encoded. */
export function usePageParams<Name extends PageName>(_name: Name): Partial<ParamsOf<Name>> {
  const { params } = useRouter();
  return useMemo(() => decoded(params) as Partial<ParamsOf<Name>>, [params]);
}

const isTab = (name: PageName) => (TAB_PAGES as readonly PageName[]).includes(name);

function decoded(params: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, decodeText(value ?? '')]));
}

function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
