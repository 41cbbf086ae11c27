import type { Overlay } from '../overlay';
import { ApiFailure, asyncApis, textOption, type ApiOptions } from './async-api';

const TOAST_MS = 1500;

/** Modals, action sheets, toasts. */
export function interactionApis(overlay: Overlay) {
  return asyncApis({
    showModal: async (options) => {
      const answer = await overlay.ask({
        title: textOption(options, 'title'),
        content: textOption(options, 'content'),
        confirmText: textOption(options, 'confirmText') || '确定',
        cancelText: options['showCancel'] === false ? undefined : textOption(options, 'cancelText') || '取消',
        placeholder: options['editable'] === true ? textOption(options, 'placeholderText') : undefined,
      });
      return { confirm: answer !== null, cancel: answer === null, content: answer };
    },
    showActionSheet: async (options) => {
      const items = Array.isArray(options['itemList']) ? options['itemList'].map(String) : [];
      const tapIndex = await overlay.sheet(items, '取消');
      if (tapIndex === null) throw new ApiFailure('cancel');
      return { tapIndex };
    },
    showToast: (options) => {
      overlay.toast(textOption(options, 'title'), durationOf(options));
    },
    hideToast: () => {
      overlay.endToast();
    },
    showLoading: (options) => {
      overlay.loading(textOption(options, 'title'));
    },
    hideLoading: () => {
      overlay.endLoading();
    },
  });
}

function durationOf(options: ApiOptions): number {
  const { duration } = options;
  return typeof duration === 'number' ? duration : TOAST_MS;
}
