import type { Problem } from './app-code';
import { compileDist } from './compile/compile-dist';
import { compileStyles } from './compile/compile-styles';
import { SMALL_APP } from './fixture/small-app';
import { writePackage, type PackageFiles } from './fixture/write-package';

function problemsOf(files: PackageFiles): readonly Problem[] {
  const written = writePackage({ ...SMALL_APP, ...files });
  try {
    return compileDist(written.dist).problems;
  } finally {
    written.remove();
  }
}

describe('compiling a package', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('reports a tag that is never closed, with its file and place', () => {
    expect(problemsOf({ 'pages/me/index.wxml': '<view>\n  <text>开着' })).toContainEqual({
      kind: 'wxml',
      page: 'pages/me/index.wxml',
      message: expect.stringMatching(/pages\/me\/index\.wxml:\d+:\d+ .*missing end tag/) as string,
    });
  });

  it('reports an input whose end tag a minifier took away: WeChat refuses to compile it', () => {
    expect(problemsOf({ 'row.wxml': '<template name="row"><input value="{{x}}"></template>' })).toHaveLength(1);
  });

  it('reports a built-in component it does not know', () => {
    expect(problemsOf({ 'pages/me/index.wxml': '<hologram/>' })).toEqual([
      { kind: 'wxml', page: 'pages/me/index.wxml', message: '<hologram> is not a built-in component the host knows' },
    ]);
  });

  it('reports a style sheet that does not parse', () => {
    expect(problemsOf({ 'pages/me/index.wxss': '.a { color: red' })).toEqual([
      { kind: 'wxss', page: 'pages/me/index.wxss', message: expect.stringContaining('Unclosed block') as string },
    ]);
  });
});

describe('rewriting WXSS', () => {
  it.each([
    ['a 750th of the width', '.a{width:75rpx}', '.a{width:calc(75 * 100vw / 750)}'],
    ['the page element', 'page{color:red}', '.ge-page{color:red}'],
    ['built-in tags', 'view>button.b{color:red}', 'wx-view>wx-button.b{color:red}'],
    ['a share of the window between the bars', '.a{height:50vh}', '.a{height:calc(50 * var(--ge-vh, 1vh))}'],
    ['keyframes untouched', '@keyframes k{from{top:0}}', '@keyframes k{from{top:0}}'],
  ])('makes %s', (_, wxss, css) => {
    expect(compileStyles(wxss, { file: 'x.wxss' })).toBe(css);
  });

  it('keeps the classes of an isolated component to itself', () => {
    expect(compileStyles('.a .b{color:red}', { file: 'x.wxss', scope: 'parts-x' })).toBe(
      '.parts-x--a .parts-x--b{color:red}',
    );
  });
});
