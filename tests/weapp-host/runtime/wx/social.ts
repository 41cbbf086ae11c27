import type { Observations } from '../observations';
import type { PhoneState } from '../phone-state';
import { ApiFailure, asyncApis } from './async-api';

/** Sharing, groups, subscriptions and who is logged in. */
export function socialApis(state: PhoneState, observations: Observations) {
  const nothing = (): undefined => undefined;
  return asyncApis({
    showShareMenu: nothing,
    hideShareMenu: nothing,
    updateShareMenu: nothing,
    getGroupEnterInfo: () => {
      if (state.groupId === null) throw new ApiFailure('wrong scene', { errno: 40097 });
      return { encryptedData: '', iv: '', cloudID: `host-group:${state.groupId}` };
    },
    requestSubscribeMessage: (options) => {
      const ids = Array.isArray(options['tmplIds']) ? options['tmplIds'].map(String) : [];
      observations.happened('requestSubscribeMessage', ids);
      return Object.fromEntries(ids.map((id) => [id, state.subscribeAnswer]));
    },
    login: () => ({ code: 'host-code' }),
    checkSession: nothing,
    getSetting: () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } }),
    openSetting: () => ({ authSetting: {} }),
    authorize: nothing,
    requirePrivacyAuthorize: nothing,
    getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '' }),
    openPrivacyContract: nothing,
    openCustomerServiceChat: nothing,
    exitMiniProgram: () => {
      observations.happened('exitMiniProgram', null);
    },
  });
}
