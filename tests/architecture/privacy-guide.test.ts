import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What WeChat gates or its form asks about, of all that a program can use. */
const PRIVATE = [
  'chooseAddress',
  'chooseAvatar',
  'chooseImage',
  'chooseInvoice',
  'chooseLocation',
  'chooseMedia',
  'chooseMessageFile',
  'getClipboardData',
  'getGroupEnterInfo',
  'getLocation',
  'getPhoneNumber',
  'getRealtimePhoneNumber',
  'getUserProfile',
  'getWeRunData',
  'nickname',
  'openBluetoothAdapter',
  'requestSubscribeMessage',
  'saveImageToPhotosAlbum',
  'scanCode',
  'setClipboardData',
  'showShareImageMenu',
  'startRecord',
] as const;

const ROOT = join(__dirname, '..', '..');

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.(?:h5|test)\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Called on Taro, or named as a component's open-type or input type. */
const uses = (text: string, name: string): boolean =>
  new RegExp(`Taro\\.${name}\\b|(?:openType|type)=["{']+${name}["']`).test(text);

test('the privacy form lists every private interface that the weapp uses, and no other', () => {
  const code = sources(join(ROOT, 'src'));
  const used = PRIVATE.filter((name) => code.some((text) => uses(text, name)));
  const guide = readFileSync(join(ROOT, 'docs', 'privacy-guide.md'), 'utf8');
  const listed = [...guide.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name).sort();
  expect(listed).toEqual([...used].sort());
});

test('the project file shows WeChat where program and functions are, and the program declares its privacy check', () => {
  const project = JSON.parse(readFileSync(join(ROOT, 'project.config.json'), 'utf8')) as Record<string, unknown>;
  expect(project).toMatchObject({
    compileType: 'miniprogram',
    miniprogramRoot: 'dist/weapp/',
    cloudfunctionRoot: 'dist/cloudfunctions/',
    setting: { es6: false, minified: false, urlCheck: true },
  });
  const app = readFileSync(join(ROOT, 'src', 'app.config.ts'), 'utf8');
  expect(app).toContain("lazyCodeLoading: 'requiredComponents'");
  expect(app).toContain('__usePrivacyCheck__: true');
});
