import type { IPluginContext } from '@tarojs/service';
import attributes from '../src/ui/accessible-attributes.json';

interface MiniPlatform {
  readonly template?: { mergeComponents(context: IPluginContext, patch: object): void };
}

/** Lets aria attributes through WeChat's templates; the runtime's half is src/ui/accessible-components.ts. */
export default function accessibility(context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform: MiniPlatform) => {
      platform.template?.mergeComponents(context, attributes);
    },
  });
}
