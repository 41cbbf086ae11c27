import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { inBrowserUnits } from '../browser-units';
import { BUILT_IN_TEMPLATES } from '../built-in-templates';

/** How one style sheet is rewritten; `scope` is set for components whose classes are their own. */
export interface StyleOptions {
  readonly file: string;
  readonly scope?: string;
}

/**
 * Turns WXSS into CSS: built-in tags as the templates name them, `page` as the host's page element,
 * rpx as a 750th of the width, vh as a share of the window between the bars.
 */
export function compileStyles(wxss: string, options: StyleOptions): string {
  const sheet = postcss.parse(wxss, { from: options.file });
  const rename = selectorParser((root) => {
    root.walkTags((tag) => {
      if (tag.value === 'page') tag.replaceWith(selectorParser.className({ value: 'ge-page' }));
      else if (tag.value in BUILT_IN_TEMPLATES) tag.value = `wx-${tag.value}`;
    });
    root.walkClasses((name) => {
      if (options.scope !== undefined && !name.value.startsWith('ge-')) name.value = `${options.scope}--${name.value}`;
    });
  });
  sheet.walkRules((rule) => {
    const inKeyframes = rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name);
    if (!inKeyframes) rule.selector = rename.processSync(rule.selector);
  });
  sheet.walkDecls((declaration) => {
    declaration.value = inBrowserUnits(declaration.value);
  });
  return sheet.toString();
}
