import Taro from '@tarojs/taro';
import type { PageName } from '@/routes';
import { copyText } from './clipboard';
import { pageUrl } from './navigation';
import { readPersona } from './preview-persona.h5';
import type { ShareCard } from './share';
import { SHARE_WORDS } from './stand-in-copy';

/** Stands in for WeChat's share panel: copies a link that opens the page, as through a card of the persona's group. */
export function useShareCard<Name extends PageName>(card: ShareCard<Name>): { readonly share: () => void } {
  return {
    share: () => {
      void copyText(`${card.title} ${linkOf(card)}`).then((isCopied) => {
        void Taro.showModal({ content: isCopied ? SHARE_WORDS.copied : linkOf(card), showCancel: false });
      });
    },
  };
}

function linkOf<Name extends PageName>(card: ShareCard<Name>): string {
  const opengid = readPersona()?.opengid;
  const query = opengid === undefined ? '' : `?opengid=${encodeURIComponent(opengid)}`;
  return `${window.location.origin}${window.location.pathname}${query}#${pageUrl(card.page, card.params)}`;
}
