import {
  component,
  glassEasel,
  MiniProgramEnv,
  type AssociatedBackend,
  type CodeSpace,
} from 'glass-easel-miniprogram-adapter';
import type { AppCode } from '../app-code';
import { registerBuiltIns, type BuiltInSurroundings } from './built-ins/register';
import { createBackend } from './backend';
import type { Observations } from './observations';

/** Taro's recursive component is created before its data comes; WeChat says nothing either. */
const BEFORE_ITS_DATA = /^The for-list data is neither Array nor Object, got type "undefined"/;

/** The app's components, templates and styles inside WeChat's component framework. */
export interface AppSpace {
  readonly codeSpace: CodeSpace;
  readonly backend: AssociatedBackend;
}

/** Fills the framework with everything but the app's own modules, which run when first needed. */
export function createAppSpace(code: AppCode, observations: Observations, surroundings: BuiltInSurroundings): AppSpace {
  glassEasel.globalOptions.writeIdToDOM = true;
  glassEasel.addGlobalErrorListener((error) => {
    observations.problem('exception', error);
    return false;
  });
  glassEasel.addGlobalWarningListener((message) => {
    if (!BEFORE_ITS_DATA.test(message)) observations.problem('framework', message);
    return false;
  });
  const env = new MiniProgramEnv();
  const codeSpace = env.createCodeSpace('', true);
  const builtIns = registerBuiltIns(codeSpace, code, surroundings);
  for (const [path, config] of Object.entries(code.components)) {
    const { component: isComponent, styleIsolation } = config;
    const usingComponents = { ...builtIns, ...code.app.usingComponents, ...config.usingComponents };
    codeSpace.addComponentStaticConfig(path, {
      component: isComponent,
      styleIsolation: styleIsolation as never,
      usingComponents,
    });
    if (isComponent === true) codeSpace.addStyleSheet(path, undefined, path.replaceAll(/\W/g, '-'));
    const content = code.templates[path] as glassEasel.template.ComponentTemplate['content'];
    codeSpace.addCompiledTemplate(path, {
      groupList: code.templates,
      content,
    } as glassEasel.template.ComponentTemplate);
  }
  observeSetData(code, observations);
  return { codeSpace, backend: env.associateBackend(createBackend()) };
}

type SetData = (this: { is: string }, data: Record<string, unknown>, callback?: () => void) => void;

/** WeChat serialises every setData between two threads: so does the host, which shows its size and what gets lost. */
function observeSetData(code: AppCode, observations: Observations): void {
  const prototype = component.ComponentCaller.prototype as unknown as { setData: SetData };
  const original = prototype.setData;
  prototype.setData = function (data, callback) {
    const text = JSON.stringify(data);
    const isPage = code.components[this.is]?.component !== true;
    observations.setData(isPage ? this.is : observations.page, new TextEncoder().encode(text).length);
    original.call(this, JSON.parse(text) as Record<string, unknown>, callback);
  };
}
