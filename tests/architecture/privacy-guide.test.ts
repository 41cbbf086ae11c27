import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_MAP } from '../../server/documents/data-map/data-map';
import { PRIVATE_INTERFACES } from '../../server/documents/data-map/private-interfaces';

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

const DECLARED = Object.keys(PRIVATE_INTERFACES).sort();

test('the data map names every private interface that the weapp uses, and no other', () => {
  const code = sources(join(ROOT, 'src'));
  expect(PRIVATE.filter((name) => code.some((text) => uses(text, name)))).toEqual(DECLARED);
});

test('what a private interface gives is kept in fields of the data map alone', () => {
  const fields = DATA_MAP.flatMap((data) =>
    ['id', ...Object.keys(data.fields)].map((field) => `${data.collection}.${field}`),
  );
  expect(
    Object.values(PRIVATE_INTERFACES)
      .flat()
      .filter((field) => !fields.includes(field)),
  ).toEqual([]);
});

test('the privacy form lists those interfaces with where what they give is kept', () => {
  const guide = readFileSync(join(ROOT, 'docs', 'privacy-guide.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| `(\w+)`.*\|([^|]*)\|$/gm)];
  const listed = rows.map(([, name = '', kept = '']) => [
    name,
    [...kept.matchAll(/`([^`]+)`/g)].map(([, field]) => field),
  ]);
  expect(Object.fromEntries(listed)).toEqual(PRIVATE_INTERFACES);
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
  // Of what is used, this alone WeChat opens only to programs that declare it there, too.
  expect(app).toMatch(/requiredPrivateInfos: .*\['chooseAddress'\]/);
});
