import type { AppCode, HostReport, ShareCard } from '../app-code';
import { createAppSpace } from './app-space';
import type { PhoneHooks } from './built-ins/built-in';
import type { Bridge } from './bridge';
import { ModuleLoader } from './module-loader';
import { Observations } from './observations';
import { Overlay } from './overlay';
import { PageStack } from './page-stack';
import { parsePageUrl } from './page-url';
import { newPhoneState, type PhoneState } from './phone-state';
import { keepFile, SAMPLE_PICTURE } from './temporary-files';
import { createWx } from './wx/create-wx';
import { Listeners } from './wx/listeners';

type AppDefinition = Record<string, unknown>;

const SCENE_LIST = 1001;
const SCENE_GROUP_CARD = 1044;

/** One app running on one phone. */
export class Weapp {
  readonly observations = new Observations();
  readonly state: PhoneState = newPhoneState({ path: '', query: {}, scene: SCENE_LIST });
  private readonly listeners = new Listeners();
  private readonly overlay: Overlay;
  private readonly stack: PageStack;
  private readonly loader: ModuleLoader;
  private app: AppDefinition | null = null;
  private shared: ShareCard | null = null;

  constructor(
    private readonly code: AppCode,
    screen: HTMLElement,
    bridge: Bridge,
  ) {
    const layer = document.createElement('div');
    layer.className = 'ge-overlay';
    this.overlay = new Overlay(layer);
    const { observations, state, listeners, overlay } = this;
    const space = createAppSpace(code, observations, { overlay, phone: this.hooks() });
    const declared = code.app.requiredPrivateInfos ?? [];
    const wx = createWx({ state, listeners, observations, overlay, bridge, declared, stack: () => this.stack });
    this.loader = new ModuleLoader(code, space, {
      wx,
      App: (definition) => {
        this.app = definition as AppDefinition;
      },
      getApp: () => this.app,
      getCurrentPages: () => this.stack.pages.map((page) => page.instance),
      console: this.observedConsole(),
    });
    this.stack = new PageStack({ code, space, loader: this.loader, observations, screen });
    screen.append(layer);
  }

  /** Opens a page from outside: the first time starts the app, later times come back to it as a card's tap does. */
  open(url: string, groupId: string | null): void {
    const target = parsePageUrl(url === '' ? `/${this.code.app.pages[0] ?? ''}` : url);
    const scene = groupId === null ? SCENE_LIST : SCENE_GROUP_CARD;
    this.state.groupId = groupId;
    this.state.entrance = { ...target, scene, ...(groupId === null ? {} : { shareTicket: 'host-ticket' }) };
    if (this.app === null) {
      this.attempt(() => this.loader.run('app.js'));
      this.callApp('onLaunch', this.state.entrance);
    }
    this.callApp('onShow', this.state.entrance);
    this.listeners.tell('AppShow', this.state.entrance);
    const search = Object.entries(target.query)
      .map(([key, value]) => `${key}=${value}`)
      .join('&');
    this.attempt(() => this.stack.reLaunch(`/${target.path}?${search}`));
  }

  back(): void {
    this.attempt(() => {
      this.stack.navigateBack(1);
    });
  }

  /** Leaves the app for the chat, or comes back to it. */
  setShown(shown: boolean): void {
    if (shown) this.callApp('onShow', this.state.entrance);
    this.stack.appShown(shown);
    if (!shown) this.callApp('onHide', {});
    this.listeners.tell(shown ? 'AppShow' : 'AppHide', this.state.entrance);
  }

  setOnline(isOnline: boolean): void {
    this.state.isOnline = isOnline;
    this.listeners.tell('NetworkStatusChange', { isConnected: isOnline, networkType: isOnline ? 'wifi' : 'none' });
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.listeners.tell('ThemeChange', { theme });
  }

  /** The card the page on top gives to a chat. */
  async share(from: 'menu' | 'button'): Promise<ShareCard> {
    const page = this.stack.top;
    const given = page === undefined ? undefined : await this.stack.call(page, 'onShareAppMessage', { from });
    const card = (typeof given === 'object' && given !== null ? given : {}) as Partial<ShareCard>;
    const fallback = page === undefined ? '' : `/${page.url.path}`;
    const shared = { title: card.title ?? '', path: card.path ?? fallback, imageUrl: card.imageUrl };
    this.observations.happened('share', shared);
    this.shared = shared;
    return shared;
  }

  /** The card shared last, once. */
  takeShared(): ShareCard | null {
    const { shared } = this;
    this.shared = null;
    return shared;
  }

  pullDown(): void {
    this.stack.pullDown();
  }

  report(): HostReport {
    this.stack.measure(this.stack.top);
    return this.observations.report();
  }

  /** Where the page on top is, with the query it was opened with. */
  location(): { readonly path: string; readonly depth: number } {
    return { path: this.stack.top?.url.path ?? '', depth: this.stack.pages.length };
  }

  private hooks(): PhoneHooks {
    const moves: Readonly<Record<string, (url: string) => void>> = {
      navigate: (url) => void this.stack.navigateTo(url),
      redirect: (url) => void this.stack.redirectTo(url),
      switchTab: (url) => void this.stack.switchTab(url),
      reLaunch: (url) => void this.stack.reLaunch(url),
      navigateBack: () => {
        this.stack.navigateBack(1);
      },
    };
    return {
      share: () => void this.share('button'),
      navigate: (openType, url) => {
        this.attempt(() => {
          moves[openType]?.(url);
        });
      },
      chosenAvatar: () => keepFile(SAMPLE_PICTURE, 'png'),
      keyboard: (height) => {
        this.listeners.tell('KeyboardHeightChange', { height });
      },
    };
  }

  private callApp(name: string, argument: unknown): void {
    const method = this.app?.[name];
    if (typeof method === 'function')
      this.attempt(() => {
        method.call(this.app, argument);
      });
  }

  private attempt(run: () => unknown): void {
    try {
      run();
    } catch (error) {
      this.observations.problem('exception', error);
    }
  }

  private observedConsole(): Console {
    const error = (...given: unknown[]): void => {
      this.observations.problem('console', given.map((one) => (one instanceof Error ? one.stack : one)).join(' '));
    };
    return { ...console, error };
  }
}
