import Taro, { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import type { PageName, ParamsOf } from '@/routes';
import { pageUrl } from './navigation';

export interface ShareCard<Name extends PageName> {
  readonly title: string;
  readonly page: Name;
  readonly params: ParamsOf<Name>;
}

/**
 * What the page hands over when it is shared: by the capsule's menu, and by a `Button` with `openType="share"`.
 * The page's config needs `enableShareAppMessage`. The card carries a share ticket, so that the group is known on opening.
 */
export function useShareCard<Name extends PageName>(card: ShareCard<Name>): { readonly share: () => void } {
  useShareAppMessage(() => ({ title: card.title, path: pageUrl(card.page, card.params) }));
  useShareTimeline(() => ({ title: card.title, query: pageUrl(card.page, card.params).split('?')[1] ?? '' }));
  return { share: askForTicket };
}

/** The menu opens by itself; all there is to do is to ask for the group's ticket. */
function askForTicket(): void {
  void Taro.showShareMenu({ withShareTicket: true }).catch(() => undefined);
}
