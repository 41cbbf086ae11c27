import { TmplGroup } from 'glass-easel-template-compiler';
import type { Problem } from '../app-code';
import { BUILT_IN_TEMPLATES } from '../built-in-templates';

/** The result of compiling every `.wxml` and `.wxs` of a package together with the host's built-ins. */
export interface CompiledTemplates {
  /** A JavaScript expression that evaluates to the templates by path. */
  readonly source: string;
  readonly attributes: Record<string, string[]>;
  readonly problems: Problem[];
}

const STRUCTURAL = new Set(['template', 'import', 'include', 'wxs', 'block', 'slot']);
const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'))?)*)/g;
const ATTRIBUTE = /\s([\w:-]+)(?==|\s|$)/g;
const NOT_A_PROPERTY =
  /^(?:bind|catch|capture-|mut-bind|wx:|data-|mark:|class$|style$|id$|slot$|slot:|generic:|worklet:)/;

/**
 * Compiles with WeChat's own compiler. Built-in tags become `wx-…`, as WeChat names them in its page,
 * so that neither HTML's own elements nor their default looks get in the way.
 */
export function compileTemplates(files: ReadonlyMap<string, string>, ownTags: ReadonlySet<string>): CompiledTemplates {
  const group = new TmplGroup();
  const attributes: Record<string, string[]> = {};
  const problems: Problem[] = [];
  for (const [tag, template] of Object.entries(BUILT_IN_TEMPLATES)) group.addTmpl(`built-in/${tag}`, template);
  for (const [file, text] of files) {
    if (file.endsWith('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), text);
    if (!file.endsWith('.wxml')) continue;
    const renamed = renameTags(text, ownTags, attributes);
    for (const tag of renamed.unknownTags) {
      problems.push({ kind: 'wxml', page: file, message: `<${tag}> is not a built-in component the host knows` });
    }
    const reported: unknown = group.addTmpl(file.slice(0, -'.wxml'.length), renamed.text);
    for (const line of Array.isArray(reported) ? reported : []) {
      problems.push({ kind: 'wxml', page: file, message: describe(line) });
    }
  }
  const source = group.getTmplGenObjectGroups();
  group.free();
  return { source, attributes, problems };
}

function renameTags(text: string, ownTags: ReadonlySet<string>, attributes: Record<string, string[]>) {
  const unknownTags = new Set<string>();
  const rename = (...[whole, slash, tag, given]: [string, string, string, string]): string => {
    if (STRUCTURAL.has(tag) || ownTags.has(tag)) return whole;
    if (!(tag in BUILT_IN_TEMPLATES)) {
      unknownTags.add(tag);
      return whole;
    }
    collectAttributes(given, (attributes[tag] ??= []));
    return `<${slash}wx-${tag}${given}`;
  };
  return { text: text.replace(TAG, rename), unknownTags };
}

function collectAttributes(text: string, into: string[]): void {
  for (const [, name] of text.replaceAll(/"[^"]*"|'[^']*'/g, '""').matchAll(ATTRIBUTE)) {
    if (name === undefined || NOT_A_PROPERTY.test(name)) continue;
    const property = name.replace('model:', '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (!into.includes(property)) into.push(property);
  }
}

function describe(problem: unknown): string {
  if (typeof problem !== 'object' || problem === null) return String(problem);
  const { message, startLine, startColumn, level, path } = problem as Record<string, unknown>;
  return `${String(path)}.wxml:${String(startLine)}:${String(startColumn)} ${String(message)} (${String(level)})`;
}
