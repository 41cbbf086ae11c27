import { chromiumOrSkip } from '../e2e/chromium';
import { openWeappChromium, openWeappJsdom } from '../e2e/driver';
import type { Phone } from '../e2e/phone';
import { SMALL_APP } from './fixture/small-app';
import { writePackage, type PackageFiles } from './fixture/write-package';

type Opener = typeof openWeappJsdom;

async function problemsAfter(open: Opener, story: (phone: Phone) => Promise<void>, files: PackageFiles = {}) {
  const written = writePackage({ ...SMALL_APP, ...files });
  const phone = await open({ persona: { openid: 'o-member' }, dist: written.dist, cloudUrl: 'http://127.0.0.1:9' });
  await phone.open('');
  await story(phone);
  const problems = await problemsSoon(phone);
  await phone.close();
  written.remove();
  return problems.map(({ kind, message }) => `${kind}: ${message.split('\n')[0] ?? ''}`);
}

/** A browser tells of a rejection a moment after it happened. */
async function problemsSoon(phone: Phone) {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const { problems } = await phone.errors();
    if (problems.length > 0) return problems;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [];
}

const engines = [
  { name: 'jsdom', open: openWeappJsdom, describeIt: describe },
  { name: 'Chromium', open: openWeappChromium, describeIt: chromiumOrSkip() },
];

describe.each(engines)('in $name', ({ open, describeIt }) => {
  describeIt('what goes wrong is told', () => {
    it('when a handler throws', async () => {
      expect(await problemsAfter(open, (phone) => phone.tap('出错'))).toEqual(['exception: Error: 算错了']);
    });

    it('when code leans on a browser', async () => {
      const told = await problemsAfter(open, (phone) => phone.tap('用浏览器的东西'));
      expect(told).toEqual([expect.stringContaining("undefined (setting 'title')")]);
    });

    it('when a module throws as it loads', async () => {
      const app = { 'app.js': 'throw new Error("坏了")' };
      expect(await problemsAfter(open, () => Promise.resolve(), app)).toContainEqual('exception: Error: 坏了');
    });

    it('when a required module is missing', async () => {
      const app = { 'app.js': 'require("./nowhere"); App({})' };
      const told = await problemsAfter(open, () => Promise.resolve(), app);
      expect(told).toContainEqual('exception: Error: module nowhere is not in the package');
    });

    it('when the app writes to console.error', async () => {
      const app = { 'app.js': 'App({ onLaunch() { console.error("不对劲", 7) } })' };
      expect(await problemsAfter(open, () => Promise.resolve(), app)).toContainEqual('console: 不对劲 7');
    });
  });
});

chromiumOrSkip()('a rejection nobody handles', () => {
  it('is told in a browser (in jsdom jest itself fails the test)', async () => {
    const told = await problemsAfter(openWeappChromium, (phone) => phone.tap('没接住'));
    expect(told).toEqual(['rejection: Error: 没人接']);
  });
});
