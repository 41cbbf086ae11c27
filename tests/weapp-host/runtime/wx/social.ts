import { ApiFailure, asyncApis } from './async-api';
import type { WxSurroundings } from './create-wx';

/** Where whoever holds the phone lives, as WeChat keeps it for them. */
const ADDRESS = {
  ...{ userName: '李小满', telNumber: '13812345678', nationalCode: '310106', postalCode: '200040' },
  ...{ provinceName: '上海市', cityName: '上海市', countyName: '静安区', streetName: '' },
  ...{ detailInfo: '梧桐路 3 号 502', detailInfoNew: '' },
};

const UNDECLARED = 'the api need to be declared in the requiredPrivateInfos field in app.json/ext.json';

/** Sharing, groups, subscriptions, kept addresses and who is logged in. */
export function socialApis({ state, observations, declared }: WxSurroundings) {
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
    chooseAddress: () => {
      if (!declared.includes('chooseAddress')) throw new ApiFailure(UNDECLARED);
      return ADDRESS;
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
