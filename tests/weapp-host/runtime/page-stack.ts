import type { AppCode } from '../app-code';
import type { AppSpace } from './app-space';
import { ApiFailure } from './wx/async-api';
import type { ModuleLoader } from './module-loader';
import type { Observations } from './observations';
import { themedBy } from './app-theme';
import { callLifecycle, type OpenPage, type PageInstance } from './page';
import { createFrame } from './page-frame';
import { createTabBar } from './tab-bar';
import { pageTargets, type PageTargets } from './page-targets';
import type { PageUrl } from './page-url';

/** WeChat refuses the eleventh page. */
const PAGES_MAX = 10;
const DEFAULT_REACH_BOTTOM_PX = 50;

/** What the stack stands on. */
export interface StackSurroundings {
  readonly code: AppCode;
  readonly space: AppSpace;
  readonly loader: ModuleLoader;
  readonly observations: Observations;
  readonly screen: HTMLElement;
}

/** The pages of the running app: a stack over a pool of tab pages, with WeChat's lifecycles. */
export class PageStack {
  readonly pages: OpenPage[] = [];
  private readonly tabs = new Map<string, OpenPage>();
  private readonly targets: PageTargets;
  private readonly tabBar: ReturnType<typeof createTabBar>;

  constructor(private readonly on: StackSurroundings) {
    this.targets = pageTargets(on.code.app, () => this.top?.url.path);
    this.tabBar = createTabBar(on.screen, on.code, (path, index) => {
      this.tapTab(path, index);
    });
  }

  get top(): OpenPage | undefined {
    return this.pages.at(-1);
  }

  navigateTo(url: string): OpenPage {
    const target = this.targets.find(url, 'page');
    if (this.pages.length >= PAGES_MAX) throw new ApiFailure('webview count limit exceed');
    this.hideTop();
    return this.push(target);
  }

  redirectTo(url: string): OpenPage {
    const target = this.targets.find(url, 'page');
    this.closeTop();
    return this.push(target);
  }

  switchTab(url: string): OpenPage {
    const target = this.targets.find(url, 'tab');
    if (this.top?.url.path !== target.path) this.hideTop();
    while (this.top !== undefined && this.top.url.path !== target.path) this.closeTop();
    return this.top ?? this.push({ ...target, query: {} });
  }

  reLaunch(url: string): OpenPage {
    const target = this.targets.find(url, 'any');
    while (this.top !== undefined) this.closeTop();
    for (const page of [...this.tabs.values()]) this.unload(page);
    this.tabs.clear();
    return this.push(target);
  }

  /** Below the bottom page it stays where it is, as WeChat does. */
  navigateBack(delta: number): void {
    const count = Math.min(delta, this.pages.length - 1);
    if (count < 1) throw new ApiFailure('cannot navigate back at first page.');
    for (let closed = 0; closed < count; closed += 1) this.closeTop();
    this.show(this.pages.at(-1));
  }

  /** The page on top is shown again or hidden with the whole app. */
  appShown(shown: boolean): void {
    if (shown) this.show(this.top);
    else this.hideTop();
  }

  pullDown(): void {
    if (this.top !== undefined) this.call(this.top, 'onPullDownRefresh');
  }

  call(page: OpenPage, name: string, argument?: unknown): unknown {
    return callLifecycle(page, { name, argument }, (error) => {
      this.on.observations.problem('exception', error);
    });
  }

  private push(target: PageUrl): OpenPage {
    const pooled = this.tabs.get(target.path);
    const page = pooled ?? this.create(target);
    this.pages.push(page);
    this.show(page);
    window.requestAnimationFrame(() => {
      this.ready(page);
    });
    return page;
  }

  private create(url: PageUrl): OpenPage {
    const { code, space, loader, screen } = this.on;
    this.on.observations.page = url.path;
    loader.register(url.path);
    const frame = createFrame(screen, {
      window: { ...code.app.window, ...code.components[url.path] },
      isTab: this.targets.isTab(url.path),
      canGoBack: this.pages.length > 0,
      onBack: () => {
        this.navigateBack(1);
      },
      themed: themedBy(code),
      css: code.styles[url.path] ?? '',
    });
    const placeholder = document.createElement('div');
    frame.body.append(placeholder);
    const root = space.backend.createRoot('wx-page', space.codeSpace, url.path);
    const instance = root.get() as unknown as PageInstance;
    Object.assign(instance, { route: url.path, __route__: url.path, options: url.query });
    const page: OpenPage = { url, instance, root, frame, isShown: false, isReady: false, scrollTop: 0 };
    frame.body.addEventListener('scroll', () => {
      this.scrolled(page);
    });
    this.call(page, 'onLoad', url.query);
    root.attach(frame.body as never, placeholder as never);
    if (this.targets.isTab(url.path)) this.tabs.set(url.path, page);
    return page;
  }

  private show(page: OpenPage | undefined): void {
    if (page === undefined || page.isShown) return;
    page.isShown = true;
    page.frame.show(true);
    page.frame.body.scrollTop = page.scrollTop;
    this.on.observations.page = page.url.path;
    this.tabBar.select(page.url.path);
    this.call(page, 'onShow');
  }

  /** Once per page, and before it is first hidden. */
  private ready(page: OpenPage): void {
    if (page.isReady) return;
    page.isReady = true;
    this.call(page, 'onReady');
  }

  private hideTop(): void {
    const page = this.top;
    if (page?.isShown !== true) return;
    this.ready(page);
    this.measure(page);
    page.isShown = false;
    this.call(page, 'onHide');
    page.frame.show(false);
  }

  private closeTop(): void {
    const page = this.top;
    if (page === undefined) return;
    this.hideTop();
    this.pages.pop();
    if (!this.tabs.has(page.url.path)) this.unload(page);
  }

  private unload(page: OpenPage): void {
    this.call(page, 'onUnload');
    page.root.release();
    page.frame.remove();
  }

  measure(page: OpenPage | undefined): void {
    if (page !== undefined) this.on.observations.measureTree(page.url.path, page.frame.element);
  }

  private tapTab(path: string, index: number): void {
    const text = this.on.code.app.tabBar?.list[index]?.text ?? '';
    const page = this.switchTab(`/${path}`);
    this.call(page, 'onTabItemTap', { index, pagePath: path, text });
  }

  private scrolled(page: OpenPage): void {
    const { scrollTop, scrollHeight, clientHeight } = page.frame.body;
    const wasAbove = page.scrollTop;
    page.scrollTop = scrollTop;
    this.call(page, 'onPageScroll', { scrollTop });
    const edge = this.on.code.components[page.url.path]?.onReachBottomDistance ?? DEFAULT_REACH_BOTTOM_PX;
    const leftOf = (top: number): number => scrollHeight - top - clientHeight;
    if (leftOf(scrollTop) <= edge && leftOf(wasAbove) > edge) this.call(page, 'onReachBottom');
  }
}
