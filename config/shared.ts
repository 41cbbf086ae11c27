export type Root = (...parts: string[]) => string;

/**
 * What is compiled besides `src`: our own rules, and libraries published as ES2020+ (private fields, `??=`),
 * lowered with the same browserslist as our own code.
 */
export const compiledToo = (root: Root) => [
  root('domain'),
  (file: string) => /node_modules[\\/](@tanstack|zustand|valibot|uqr)[\\/]/.test(file),
];

export const cssModules = {
  enable: true,
  config: {
    namingPattern: 'module' as const,
    // Class names travel through setData on every render, so they are short in production.
    generateScopedName: process.env.NODE_ENV === 'production' ? '[hash:base64:5]' : '[name]__[local]--[hash:base64:4]',
  },
};

/**
 * Sizes are written in logical pixels, as the mocks are, and stay so: rpx or rem would shrink text and
 * tap targets on a 320-point phone and blow them up on a tablet.
 */
export const pxtransform = { enable: false, config: {} };
