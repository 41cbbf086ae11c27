import { mergeInternalComponents } from '@tarojs/shared';
import attributes from './accessible-attributes.json';

// Taro's templates carry no aria attributes by themselves; config/accessibility.ts adds the same list to them.
if (process.env.TARO_ENV === 'weapp') mergeInternalComponents(attributes);
