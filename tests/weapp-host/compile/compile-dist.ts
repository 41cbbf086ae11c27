import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppConfig, ComponentConfig, Problem } from '../app-code';
import { compileStyles } from './compile-styles';
import { compileTemplates } from './compile-templates';
import { wrapModule } from './wrap-module';

/** A production `dist/weapp` as one script that sets `window.__weappCode`, and what was wrong with it. */
export interface CompiledDist {
  readonly script: string;
  readonly problems: readonly Problem[];
}

const TEXT = /\.(?:js|json|wxml|wxs|wxss)$/;

/** Compiles what `taro build --type weapp` wrote. A malformed template is a problem, not an exception. */
export function compileDist(dist: string): CompiledDist {
  const files = readTexts(dist);
  const app = parseJson(files, 'app.json') as AppConfig;
  const components = readComponents(files);
  const templates = compileTemplates(files, ownTags(app, components));
  const problems = [...templates.problems];
  const styles = readStyles(files, components, problems);
  const modules = [...files].filter(([file]) => file.endsWith('.js'));
  const parts = [
    `app: ${JSON.stringify(app)}`,
    `theme: ${files.get('theme.json') ?? '{"light":{},"dark":{}}'}`,
    `components: ${JSON.stringify(components)}`,
    `styles: ${JSON.stringify(styles)}`,
    `attributes: ${JSON.stringify(templates.attributes)}`,
    `templates: ${templates.source}`,
    `modules: {${modules.map(([file, text]) => `${JSON.stringify(file)}: ${wrapModule(file, text)}`).join(',\n')}}`,
  ];
  return { script: `window.__weappCode = {${parts.join(',\n')}};`, problems };
}

function readTexts(dist: string): Map<string, string> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [path.relative(dist, file), readFileSync(file, 'utf8')]));
}

function readComponents(files: ReadonlyMap<string, string>): Record<string, ComponentConfig> {
  const found: Record<string, ComponentConfig> = {};
  for (const file of files.keys()) {
    if (!file.endsWith('.wxml')) continue;
    const name = file.slice(0, -'.wxml'.length);
    if (files.has(`${name}.json`)) found[name] = parseJson(files, `${name}.json`) as ComponentConfig;
  }
  return found;
}

function readStyles(
  files: ReadonlyMap<string, string>,
  components: Readonly<Record<string, ComponentConfig>>,
  problems: Problem[],
): Record<string, string> {
  const read = (file: string): string =>
    (files.get(file) ?? '').replaceAll(IMPORT, (_, target: string) => {
      return read(path.join(target.startsWith('/') ? '' : path.dirname(file), target).replace(/^\//, ''));
    });
  const found: Record<string, string> = {};
  for (const file of files.keys()) {
    if (!file.endsWith('.wxss')) continue;
    const name = file.slice(0, -'.wxss'.length);
    const scope = components[name]?.component === true ? name.replaceAll(/\W/g, '-') : undefined;
    try {
      found[name] = compileStyles(read(file), { file, scope });
    } catch (failure) {
      problems.push({ kind: 'wxss', page: file, message: String(failure) });
    }
  }
  return found;
}

const IMPORT = /@import\s+(?:url\()?["']([^"']+)["']\)?;?/g;

function ownTags(app: AppConfig, components: Readonly<Record<string, ComponentConfig>>): Set<string> {
  const lists = [app.usingComponents, ...Object.values(components).map((one) => one.usingComponents)];
  return new Set(lists.flatMap((list) => Object.keys(list ?? {})));
}

function parseJson(files: ReadonlyMap<string, string>, file: string): unknown {
  const text = files.get(file);
  if (text === undefined) throw new Error(`the package has no ${file}`);
  return JSON.parse(text);
}
