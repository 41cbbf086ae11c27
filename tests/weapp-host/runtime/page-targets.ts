import type { AppConfig } from '../app-code';
import { parsePageUrl, type PageUrl } from './page-url';
import { ApiFailure } from './wx/async-api';

/** The pages an app has, and which of them are tabs. */
export interface PageTargets {
  isTab(path: string): boolean;
  /** Where a URL leads, refused as WeChat refuses it: unknown pages, a tab by navigateTo, another page by switchTab. */
  find(url: string, kind: 'page' | 'tab' | 'any'): PageUrl;
}

/** Reads `app.json`; relative URLs start at the page on top. */
export function pageTargets(app: AppConfig, top: () => string | undefined): PageTargets {
  const tabPaths = new Set((app.tabBar?.list ?? []).map((tab) => tab.pagePath));
  const inSubPackages = (app.subPackages ?? []).flatMap((sub) => sub.pages.map((page) => `${sub.root}/${page}`));
  const allPaths = new Set([...app.pages, ...inSubPackages.map((path) => path.replaceAll('//', '/'))]);
  return {
    isTab: (path) => tabPaths.has(path),
    find: (url, kind) => {
      const target = parsePageUrl(url, top());
      const isTab = tabPaths.has(target.path);
      if (!allPaths.has(target.path)) throw new ApiFailure(`page "${target.path}" is not found`);
      if (kind === 'page' && isTab) throw new ApiFailure('can not navigate to a tabbar page');
      if (kind === 'tab' && !isTab) throw new ApiFailure('can not switch to no-tabBar page');
      return target;
    },
  };
}
