/** @jest-environment jsdom */
import { findTarget, findToPress, type Target } from './find';

const SCREEN = `
  <div><div id="help">不选就是发布时</div></div>
  <div role="button" id="row"><div id="words">打卡 · 得 12 分</div></div>
`;

function find(how: typeof findTarget, html: string, target: Target): string | undefined {
  document.body.innerHTML = html;
  return how([document.body], target)?.id;
}

describe('what a finger aims at', () => {
  it.each([
    ['a sentence that speaks of a button is not the button', SCREEN, '发布', undefined],
    ['part of the words is enough on what can be pressed', SCREEN, '打卡', 'words'],
    ['all of the words are enough anywhere', SCREEN, '不选就是发布时', 'help'],
    ['the very words come first', `${SCREEN}<p id="exact">打卡</p>`, '打卡', 'exact'],
  ])('%s', (_, html, target, found) => {
    expect(find(findToPress, html, target)).toBe(found);
  });

  it('an eye finds the sentence', () => {
    expect(find(findTarget, SCREEN, '发布')).toBe('help');
  });
});
