import type { OpenPage } from '../page';
import type { PageStack } from '../page-stack';
import { asyncApis, textOption, type ApiOptions } from './async-api';
import { EventChannel } from './event-channel';

/** Going from page to page. */
export function navigationApis(stack: () => PageStack) {
  const title = (options: ApiOptions): void => {
    stack().top?.frame.setTitle(textOption(options, 'title'));
  };
  const nothing = (): undefined => undefined;
  return asyncApis({
    navigateTo: (options) => {
      const page = stack().navigateTo(textOption(options, 'url'));
      return { eventChannel: openChannel(page, options['events']) };
    },
    redirectTo: (options) => void stack().redirectTo(textOption(options, 'url')),
    switchTab: (options) => void stack().switchTab(textOption(options, 'url')),
    reLaunch: (options) => void stack().reLaunch(textOption(options, 'url')),
    navigateBack: (options) => {
      const delta = options['delta'];
      stack().navigateBack(typeof delta === 'number' ? delta : 1);
    },
    setNavigationBarTitle: title,
    setNavigationBarColor: nothing,
    showNavigationBarLoading: nothing,
    hideNavigationBarLoading: nothing,
    setBackgroundColor: nothing,
    setBackgroundTextStyle: nothing,
    hideHomeButton: nothing,
    startPullDownRefresh: () => {
      stack().pullDown();
    },
    stopPullDownRefresh: nothing,
    pageScrollTo: (options) => {
      const { scrollTop } = options;
      const { top } = stack();
      if (top !== undefined && typeof scrollTop === 'number') top.frame.body.scrollTop = scrollTop;
    },
    setTabBarItem: nothing,
    setTabBarBadge: nothing,
    removeTabBarBadge: nothing,
    showTabBarRedDot: nothing,
    hideTabBarRedDot: nothing,
    showTabBar: nothing,
    hideTabBar: nothing,
    setTabBarStyle: nothing,
  });
}

function openChannel(page: OpenPage, events: unknown): EventChannel {
  const channel = new EventChannel();
  const listeners = typeof events === 'object' && events !== null ? Object.entries(events) : [];
  for (const [name, listener] of listeners) {
    if (typeof listener === 'function') channel.on(name, listener as (...given: unknown[]) => void);
  }
  page.instance['getOpenerEventChannel'] = () => channel;
  return channel;
}
