import type { Observations } from '../observations';
import type { PhoneState } from '../phone-state';
import { asyncApi, asyncApis, textOption } from './async-api';
import type { Listeners } from './listeners';

const STATUS_BAR_PX = 20;
const BAR_PX = 44;
const CAPSULE = { width: 87, height: 32, top: 26, bottom: 58, marginRight: 7 };
const SDK_VERSION = '3.8.0';

/** The device, the system and what hangs on them. */
export function deviceApis(state: PhoneState, listeners: Listeners, observations: Observations) {
  let brightness = 0.5;
  return {
    ...systemApis(state),
    ...listeners.pairs(['AppShow', 'AppHide', 'NetworkStatusChange', 'ThemeChange', 'WindowResize', 'Error']),
    ...listeners.pairs([
      'UnhandledRejection',
      'PageNotFound',
      'KeyboardHeightChange',
      'UserCaptureScreen',
      'AudioInterruptionEnd',
    ]),
    ...listeners.pairs(['MemoryWarning', 'LazyLoadError', 'AfterPageLoad', 'BeforePageUnload', 'CopyUrl']),
    ...asyncApis({
      vibrateShort: (options) => {
        observations.happened('vibrateShort', textOption(options, 'type'));
      },
      vibrateLong: () => {
        observations.happened('vibrateLong', null);
      },
      setClipboardData: (options) => {
        state.clipboard = textOption(options, 'data');
        observations.happened('setClipboardData', state.clipboard);
      },
      getClipboardData: () => ({ data: state.clipboard }),
      setScreenBrightness: (options) => {
        brightness = Number(options['value']);
        observations.happened('setScreenBrightness', brightness);
      },
      getScreenBrightness: () => ({ value: brightness }),
      setKeepScreenOn: (options) => {
        observations.happened('setKeepScreenOn', options['keepScreenOn'] === true);
      },
      setVisualEffectOnCapture: () => undefined,
      getNetworkType: () => ({ networkType: state.isOnline ? 'wifi' : 'none' }),
      hideKeyboard: () => undefined,
      makePhoneCall: (options) => {
        observations.happened('makePhoneCall', textOption(options, 'phoneNumber'));
      },
    }),
    getUpdateManager: () => ({
      applyUpdate: () => undefined,
      onCheckForUpdate: (tell: (result: unknown) => void) => {
        setTimeout(() => {
          tell({ hasUpdate: false });
        }, 0);
      },
      onUpdateReady: () => undefined,
      onUpdateFailed: () => undefined,
    }),
    nextTick: (run: () => void) => {
      setTimeout(run, 0);
    },
    canIUse: () => true,
    reportEvent: () => undefined,
    reportPerformance: () => undefined,
    getRealtimeLogManager: () => logManager(observations),
    getLogManager: () => logManager(observations),
    getPerformance: () => ({ createObserver: () => ({ observe: () => undefined, disconnect: () => undefined }) }),
  };
}

function logManager(observations: Observations) {
  const log = (...given: unknown[]): void => {
    observations.happened('log', given);
  };
  const nothing = (): undefined => undefined;
  return { info: log, warn: log, error: log, debug: log, log, setFilterMsg: nothing, addFilterMsg: nothing };
}

function systemApis(state: PhoneState) {
  const theme = () => (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const windowInfo = () => {
    const { innerWidth: width, innerHeight: height, devicePixelRatio: pixelRatio } = window;
    const safeArea = {
      left: 0,
      right: width,
      top: STATUS_BAR_PX,
      bottom: height,
      width,
      height: height - STATUS_BAR_PX,
    };
    const windowHeight = height - BAR_PX;
    return {
      pixelRatio,
      screenWidth: width,
      screenHeight: height,
      windowWidth: width,
      windowHeight,
      statusBarHeight: STATUS_BAR_PX,
      screenTop: BAR_PX,
      safeArea,
    };
  };
  const baseInfo = () => ({
    SDKVersion: SDK_VERSION,
    language: 'zh_CN',
    version: '8.0.56',
    theme: theme(),
    fontSizeSetting: state.fontSizeSetting,
    host: { env: 'WeChat' },
  });
  const deviceInfo = () => ({ brand: 'host', model: 'host', system: 'iOS 17.0', platform: 'ios', benchmarkLevel: 30 });
  const everything = () => ({ ...windowInfo(), ...baseInfo(), ...deviceInfo() });
  return {
    getWindowInfo: windowInfo,
    getAppBaseInfo: baseInfo,
    getDeviceInfo: deviceInfo,
    getSystemInfoSync: everything,
    getSystemInfo: asyncApi('getSystemInfo', everything),
    getSystemInfoAsync: asyncApi('getSystemInfoAsync', everything),
    getSystemSetting: () => ({ locationEnabled: true, wifiEnabled: true, bluetoothEnabled: false }),
    getAppAuthorizeSetting: () => ({ albumAuthorized: 'authorized', cameraAuthorized: 'authorized' }),
    getMenuButtonBoundingClientRect: () => ({
      ...{ width: CAPSULE.width, height: CAPSULE.height, top: CAPSULE.top, bottom: CAPSULE.bottom },
      ...{
        left: window.innerWidth - CAPSULE.marginRight - CAPSULE.width,
        right: window.innerWidth - CAPSULE.marginRight,
      },
    }),
    getLaunchOptionsSync: () => state.entrance,
    getEnterOptionsSync: () => state.entrance,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wxhost', envVersion: 'release', version: '1.0.0' } }),
    env: { USER_DATA_PATH: 'wxfile://usr' },
  };
}
