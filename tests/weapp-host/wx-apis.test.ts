import { openWeappJsdom } from '../e2e/driver';
import type { Phone } from '../e2e/phone';
import { API_BENCH } from './fixture/api-bench';
import { startLoopbackCloud, type LoopbackCloud } from './fixture/loopback-cloud';
import { writePackage, type WrittenPackage } from './fixture/write-package';
import { SAMPLE_PICTURE } from './runtime/temporary-files';

/** What the bench says once its canvas was found. */
const READY = '答：["paper","number"]';

let written: WrittenPackage;
let cloud: LoopbackCloud;
let phone: Phone;

beforeAll(async () => {
  written = writePackage(API_BENCH);
  cloud = await startLoopbackCloud(() => ({ fileId: 'm.avatar.1' }));
});
beforeEach(async () => {
  const persona = { openid: 'o-member', groupId: 'g-1' };
  phone = await openWeappJsdom({ persona, dist: written.dist, cloudUrl: cloud.url, patienceMs: 2000 });
  await phone.open('');
  await phone.waitFor(READY);
});
afterEach(() => phone.close());
afterAll(async () => {
  await cloud.close();
  written.remove();
});

async function run(call: readonly unknown[]): Promise<void> {
  await phone.type('调用', JSON.stringify(call));
  await phone.tap('运行');
}

it.each<[string, readonly unknown[], string]>([
  ['a value kept and read', ['getStorage', { key: 'none' }], '{"errMsg":"getStorage:fail data not found"}'],
  ['nothing kept', ['getStorageSync', 'none'], '""'],
  ['the way in', ['getEnterOptionsSync'], '"scene":1044,"shareTicket":"host-ticket"'],
  ['the window', ['getWindowInfo'], '"statusBarHeight":20'],
  ['the theme', ['getAppBaseInfo'], '"theme":"light"'],
  ['the group one came from', ['getGroupEnterInfo', {}], '"cloudID":"host-group:g-1"'],
  [
    'a subscription',
    ['requestSubscribeMessage', { tmplIds: ['t1'] }],
    '{"t1":"accept","errMsg":"requestSubscribeMessage:ok"}',
  ],
  ['a picked picture', ['chooseMedia', {}], '"fileType":"image"'],
  [
    'an interface that app.json does not declare',
    ['chooseAddress', {}],
    'chooseAddress:fail the api need to be declared',
  ],
  ['the network', ['getNetworkType', {}], '"networkType":"wifi"'],
  ['an unknown page', ['navigateTo', { url: '/bench/none' }], 'navigateTo:fail page \\"bench/none\\" is not found'],
  ['going back from the first page', ['navigateBack', {}], 'navigateBack:fail cannot navigate back at first page.'],
  [
    'switching to what is no tab',
    ['switchTab', { url: '/bench/next' }],
    'switchTab:fail can not switch to no-tabBar page',
  ],
  ['a request past the cloud', ['request', { url: 'https://example.com' }], 'request:fail url not in domain list'],
])('answers %s', async (_, call, answer) => {
  await run(call);
  await phone.waitFor(answer);
});

it('offers an action sheet and tells what was tapped, or that it was closed', async () => {
  await run(['showActionSheet', { itemList: ['拍照', '相册'] }]);
  await phone.tap('相册');
  await phone.waitFor('"tapIndex":1');
  await run(['showActionSheet', { itemList: ['拍照', '相册'] }]);
  await phone.tap('取消');
  await phone.waitFor('showActionSheet:fail cancel');
});

it('takes typed text in a modal', async () => {
  await run(['showModal', { title: '原因', editable: true, placeholderText: '写一句' }]);
  await phone.type('写一句', '太晚');
  await phone.tap('确定');
  await phone.waitFor('"content":"太晚"');
});

it('shows a toast for its time', async () => {
  // Escaped, so that the words stand in the toast alone and not in the field.
  await phone.type('调用', String.raw`["showToast",{"title":"\u597d\u4e86","duration":300}]`);
  await phone.tap('运行');
  await phone.waitFor('好了');
  await phone.waitForGone('好了');
});

it('hands a copied text back', async () => {
  await run(['setClipboardData', { data: 'QN-1' }]);
  await phone.waitFor('setClipboardData:ok');
  await run(['getClipboardData', {}]);
  await phone.waitFor('"data":"QN-1"');
});

it('changes the title of the page on top', async () => {
  await run(['setNavigationBarTitle', { title: '新标题' }]);
  await phone.waitFor('新标题');
});

it('opens at most ten pages', async () => {
  for (let depth = 2; depth <= 10; depth += 1) {
    await run(['navigateTo', { url: '/bench/index' }]);
    await phone.waitFor(READY);
  }
  await run(['navigateTo', { url: '/bench/next' }]);
  await phone.waitFor('navigateTo:fail webview count limit exceed');
});

it('uploads a chosen avatar to its slot as it is', async () => {
  await phone.tap('换头像');
  await phone.waitFor('"fileID":"m.avatar.1"');
  expect(cloud.seen.at(-1)).toMatchObject({
    path: '/cloud/files?path=m.avatar.1',
    headers: { 'content-type': 'image/png', 'x-wx-openid': 'o-member' },
    body: Buffer.from(SAMPLE_PICTURE.base64, 'base64'),
  });
});

it('finds a canvas and counts what is painted on it', async () => {
  await phone.waitFor(READY);
  expect((await phone.errors()).problems).toEqual([]);
});

it('writes down what leaves no trace on the screen', async () => {
  await run(['vibrateShort', { type: 'light' }]);
  await phone.waitFor('vibrateShort:ok');
  await run(['openDocument', { filePath: 'wxfile://usr/a.xlsx' }]);
  await phone.waitFor('openDocument:ok');
  expect((await phone.errors()).happenings).toEqual([
    { api: 'vibrateShort', detail: 'light' },
    { api: 'openDocument', detail: { filePath: 'wxfile://usr/a.xlsx' } },
  ]);
});
