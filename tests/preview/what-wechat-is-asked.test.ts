import { PNG } from 'pngjs';
import { MiniCodeDesk } from '../../server/adapters/preview/mini-code-desk';
import { RiskDesk } from '../../server/adapters/preview/risk-desk';
import { TextDesk } from '../../server/adapters/preview/text-desk';
import { weChatCard } from '../../preview/panel/wechat-card';
import { testKeys } from '../support/fake-ports';
import { FixedClock } from '../support/fixed-clock';

const clock = new FixedClock(1_795_392_000_000);

describe('the preview shows what WeChat would be asked', () => {
  it('of a text, with the verdict that its words get', async () => {
    const desk = new TextDesk(clock);
    expect(await desk.check('今天读了二十页')).toBe('pass');
    clock.advance(1_000);
    expect(await desk.check('代 开 发 票')).not.toBe('pass');
    const [last, first] = desk.asked.list();
    expect(first).toEqual({ text: '今天读了二十页', atMs: 1_795_392_000_000, verdict: 'pass' });
    expect(last).toMatchObject({ text: '代 开 发 票', atMs: 1_795_392_001_000 });
    desk.asked.clear();
    expect(desk.asked.list()).toEqual([]);
  });

  it('of a mini code, and draws one that opens the same page here', async () => {
    const desk = new MiniCodeDesk(() => 'http://127.0.0.1:8730/app/', clock);
    const picture = await desk.draw({ page: 'pages/home/index', scene: 'g_1' });
    expect(PNG.sync.read(Buffer.from(picture)).width).toBeGreaterThan(100);
    expect(desk.asked.list()).toMatchObject([{ page: 'pages/home/index', scene: 'g_1' }]);
  });

  it('of an account, under the openid that would be sent, the last two hundred of them', async () => {
    const desk = new RiskDesk(testKeys, clock);
    const sealedAddress = testKeys.seal('notice-address', 'o-li');
    for (let count = 0; count < 205; count += 1) await desk.rank({ sealedAddress } as never);
    expect(desk.list()).toHaveLength(200);
    expect(desk.list()[0]).toMatchObject({ openid: 'o-li', risk: 'fine' });
  });

  it('as nothing at all before the first time', () => {
    const nothing = { asked: [] };
    expect(
      weChatCard({
        pictures: { mood: 'pass', ...nothing },
        risks: { mood: 'fine', ...nothing },
        texts: [],
        codes: [],
      }),
    ).toEqual([]);
  });
});
