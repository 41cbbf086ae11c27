/** What the client asks of Taro, played in memory. Tests reach it through `phone`. */
const storage = new Map<string, unknown>();

export const phone = {
  storage,
  opened: [] as string[],
  params: {} as Record<string, string>,
  brightness: 0.4,
  /** WeChat's scene, and what it says of the chat the phone came from. */
  scene: 1001,
  groupEnterInfo: (): Promise<unknown> => Promise.resolve({ cloudID: 'c-1' }),
  /** What the person does with the addresses they keep in WeChat. */
  chooseAddress: (): Promise<unknown> => Promise.reject(new Error('nobody expects it')),
  /** What the page on top hands over when it is shared by the menu. */
  card: (): unknown => undefined,
  /** Answers `wx.cloud.callFunction`; a test replaces it. */
  answer: (_call: { name: string; data: Record<string, unknown> }): Promise<unknown> =>
    Promise.resolve({ ok: true, data: {} }),
  reset() {
    storage.clear();
    phone.opened = [];
    phone.params = {};
    phone.brightness = 0.4;
    phone.scene = 1001;
    phone.groupEnterInfo = () => Promise.resolve({ cloudID: 'c-1' });
    phone.chooseAddress = () => Promise.reject(new Error('nobody expects it'));
    phone.card = () => undefined;
    phone.answer = () => Promise.resolve({ ok: true, data: {} });
  },
};

const open = ({ url }: { url: string }) => {
  phone.opened.push(url);
  return Promise.resolve();
};
const nothing = () => undefined;
const done = () => Promise.resolve({});

const Taro = {
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => {
    storage.set(key, value);
  },
  removeStorageSync: (key: string) => {
    storage.delete(key);
  },
  getCurrentPages: () => [{}],
  navigateTo: open,
  redirectTo: open,
  switchTab: open,
  navigateBack: () => open({ url: 'back' }),
  setNavigationBarTitle: done,
  setClipboardData: done,
  pageScrollTo: done,
  vibrateShort: done,
  getScreenBrightness: () => Promise.resolve({ value: phone.brightness }),
  setScreenBrightness: ({ value }: { value: number }) => {
    phone.brightness = value;
    return Promise.resolve();
  },
  setKeepScreenOn: done,
  getAppBaseInfo: () => ({}),
  getEnterOptionsSync: () => ({ scene: phone.scene }),
  getGroupEnterInfo: () => phone.groupEnterInfo(),
  chooseAddress: () => phone.chooseAddress(),
  getLaunchOptionsSync: () => ({ scene: 1001 }),
  stopPullDownRefresh: done,
  showShareMenu: done,
  onKeyboardHeightChange: nothing,
  offKeyboardHeightChange: nothing,
  onNetworkStatusChange: nothing,
  offNetworkStatusChange: nothing,
  cloud: {
    CloudID: (id: string) => ({ cloudID: id }),
    init: nothing,
    callFunction: async (call: { name: string; data: Record<string, unknown> }) => ({
      result: await phone.answer(call),
    }),
  },
};

export default Taro;
export const useDidShow = nothing;
export const useDidHide = nothing;
export const useReachBottom = nothing;
export const usePullDownRefresh = nothing;
export const useLaunch = nothing;
export const useShareAppMessage = (card: () => unknown) => {
  phone.card = card;
};
export const useShareTimeline = nothing;
export const useRouter = () => ({ params: phone.params });
