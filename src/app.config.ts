import { APP_NAME, TAB_WORDS } from './copy';
import { routes, SUBPACKAGES, TAB_PAGES } from './routes';
import theme from './theme.json';

type ThemeKey = keyof typeof theme.light;

// Taro's H5 does not resolve `@name` from theme.json; its colours follow src/h5.scss instead.
const themed = (key: ThemeKey) => (process.env.TARO_ENV === 'weapp' ? `@${key}` : theme.light[key]);

const paths = Object.values(routes).map((route) => route.path);
const isForMembers = (root: string) => !root.endsWith('operator');
const pagesOf = (root: string) =>
  paths.filter((path) => path.startsWith(`${root}/`)).map((path) => path.slice(root.length + 1));

export default defineAppConfig({
  pages: paths.filter((path) => path.startsWith('pages/')),
  subPackages: SUBPACKAGES.map((root) => ({ root, pages: pagesOf(root) })),
  preloadRule: { 'pages/home/index': { network: 'all', packages: SUBPACKAGES.filter(isForMembers) } },
  window: {
    backgroundColor: themed('bg'),
    backgroundTextStyle: 'light',
    navigationBarBackgroundColor: themed('bg'),
    navigationBarTextStyle: themed('navText'),
    navigationBarTitleText: APP_NAME,
  },
  tabBar: {
    color: themed('tabText'),
    selectedColor: themed('tabOn'),
    backgroundColor: themed('surface'),
    borderStyle: themed('tabLine') as 'white',
    list: TAB_PAGES.map((name) => ({
      pagePath: routes[name].path,
      text: TAB_WORDS[name],
      iconPath: themed(`${name}Icon`),
      selectedIconPath: themed(`${name}IconOn`),
    })),
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  // WeChat's review stops a program that declares what it was not opened to.
  requiredPrivateInfos: process.env.ADDRESS_BOOK === 'off' ? [] : ['chooseAddress'],
});
