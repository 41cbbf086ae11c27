import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Everything under version control or about to be, as paths from the root. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));

const sources = files.filter((path) => /\.(?:ts|tsx|mjs|cjs|scss)$/.test(path) && !path.includes('.generated.'));
const code = sources.filter((path) => /\.tsx?$/.test(path));

const offenders = (paths: readonly string[], isUntidy: (path: string, text: string) => boolean): readonly string[] =>
  paths.filter((path) => isUntidy(path, readFileSync(path, 'utf8')));

describe('the tree is tidy', () => {
  it('keeps every source file within 200 lines', () => {
    expect(offenders(sources, (_path, text) => text.split('\n').length > 201)).toEqual([]);
  });

  it('names files in kebab-case', () => {
    expect(offenders(code, (path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.tsx?$/.test(basename(path)))).toEqual(
      [],
    );
  });

  it('has no drawer for leftovers', () => {
    const drawer = /(?:^|[/-])(?:utils?|helpers?|common|misc)(?:[/.-]|$)/;
    expect(offenders(sources, (path) => drawer.test(path))).toEqual([]);
  });

  it('has no barrels', () => {
    const only = (text: string): boolean => text.split('\n').every((line) => line === '' || line.startsWith('export '));
    expect(
      offenders(code, (path, text) => /\bindex\.tsx?$/.test(path) && text.includes(' from ') && only(text)),
    ).toEqual([]);
  });

  it('leaves no marks for later and silences no checker', () => {
    const mark = new RegExp(
      [
        'TO' + 'DO',
        'FIX' + 'ME',
        'X{3}\\b',
        '@ts-' + '(?:ignore|nocheck|expect)',
        '敬请' + '期待',
        'coming ' + 'soon',
      ].join('|'),
    );
    expect(offenders(code, (_path, text) => mark.test(text))).toEqual([]);
  });

  it('says Chinese words to people in copy files only, and in tests, pages of law and demo data', () => {
    const allowed =
      /copy\.tsx?$|copy\/|-copy\.ts$|\.test\.tsx?$|^tests\/|^preview\/|^scripts\/|^benchmarks\/|templates?\.ts$/;
    const han = /[\u4e00-\u9fff]/;
    const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
    expect(
      offenders(
        code.filter((path) => !allowed.test(path)),
        (_path, text) => han.test(withoutComments(text)),
      ),
    ).toEqual([]);
  });

  it('names no machine path and no registry host', () => {
    const leak = new RegExp(['/ro' + 'ot/', '/wo' + 'rk/', 'registry\\.npm' + 'js', 'npm' + 'mirror'].join('|'));
    const texts = files.filter((path) => /\.(?:ts|tsx|md|json|mjs|cjs|js|yml)$/.test(path));
    expect(offenders(texts, (_path, text) => leak.test(text))).toEqual([]);
  });

  it('keeps the README and its Chinese twin in step', () => {
    const headings = (path: string): number => (readFileSync(path, 'utf8').match(/^#{1,3} /gm) ?? []).length;
    expect(headings('README.zh-CN.md')).toBe(headings('README.md'));
  });
});
