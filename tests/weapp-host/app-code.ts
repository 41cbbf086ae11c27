/** What the compiler hands to the runtime: a whole production `dist/weapp` in one value. */
export interface AppCode {
  readonly app: AppConfig;
  /** The `.json` beside every page and component, by path without extension. */
  readonly components: Readonly<Record<string, ComponentConfig>>;
  /** Compiled templates by path without extension, and those of the host's own built-ins under `built-in/<tag>`. */
  readonly templates: Readonly<Record<string, unknown>>;
  /** Style sheets by path without extension, already rewritten for a browser. */
  readonly styles: Readonly<Record<string, string>>;
  /** The attributes the templates use on every built-in tag, in camel case. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly modules: Readonly<Record<string, ModuleFactory>>;
  /** `theme.json`: what `@name` in a config means in the light and in the dark. */
  readonly theme: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>;
}

/** A `.js` of the package, wrapped so that it sees WeChat's globals and none of a browser's. */
export type ModuleFactory = (...globals: readonly unknown[]) => void;

/** The parts of `app.json` the host acts on. */
export interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly window?: PageWindow;
  readonly tabBar?: TabBarConfig;
  readonly requiredPrivateInfos?: readonly string[];
  readonly usingComponents?: Readonly<Record<string, string>>;
}

export interface TabBarConfig {
  readonly color?: string;
  readonly selectedColor?: string;
  readonly backgroundColor?: string;
  readonly list: readonly {
    readonly pagePath: string;
    readonly text: string;
    readonly iconPath?: string;
    readonly selectedIconPath?: string;
  }[];
}

/** Window settings of `app.json` and of a page's `.json`; the page's win. */
export interface PageWindow {
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: string;
  readonly navigationStyle?: 'default' | 'custom';
  readonly enablePullDownRefresh?: boolean;
  readonly onReachBottomDistance?: number;
}

/** The `.json` beside a page or component. */
export interface ComponentConfig extends PageWindow {
  readonly component?: boolean;
  readonly styleIsolation?: string;
  readonly usingComponents?: Readonly<Record<string, string>>;
}

/** Everything the runtime writes down while the app runs; plain data, so that it crosses into the test process. */
export interface HostReport {
  readonly problems: readonly Problem[];
  readonly pages: Readonly<Record<string, PageMeasures>>;
  /** What the app did that leaves no trace on the screen: a vibration, a copied text, an opened document. */
  readonly happenings: readonly Happening[];
  readonly cloudCalls: readonly CloudCallMeasure[];
}

/** Something that went wrong: malformed WXML, an exception, an unhandled rejection, `console.error`, an unknown API. */
export interface Problem {
  readonly kind: 'wxml' | 'wxss' | 'exception' | 'rejection' | 'console' | 'missing-api' | 'framework';
  readonly page: string;
  readonly message: string;
}

/** The figures WeChat's audit looks at, the largest seen for a page. */
export interface PageMeasures {
  readonly setDataCount: number;
  readonly setDataBytesMax: number;
  readonly setDataPerSecondMax: number;
  readonly nodeCountMax: number;
  readonly depthMax: number;
  readonly childCountMax: number;
}

export interface Happening {
  readonly api: string;
  readonly detail: unknown;
}

export interface CloudCallMeasure {
  readonly name: string;
  readonly tookMs: number;
}

/** What a page gives to a chat when it is shared. */
export interface ShareCard {
  readonly title: string;
  readonly path: string;
  readonly imageUrl?: string;
}
