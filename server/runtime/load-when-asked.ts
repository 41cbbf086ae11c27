import type { Api, Handlers } from './api';

/** Handlers of the operations whose names begin with one context's. */
export type HandlersOf<Operations extends Api, Context extends string> = Pick<
  Handlers<Operations>,
  Extract<keyof Operations, `${Context}.${string}`>
>;

type AnyHandler = (input: unknown, context: unknown) => Promise<unknown>;

/**
 * The handlers of one context, loaded when the first of its operations is asked for. A cold start reads what everybody
 * needs; a context of its own size is read by those who use it (issue 3).
 */
export function loadWhenAsked<Operations extends Api, Context extends string>(
  api: Operations,
  context: Context,
  load: () => Promise<HandlersOf<Operations, Context>>,
): HandlersOf<Operations, Context> {
  let loaded: Promise<Readonly<Record<string, AnyHandler>>> | null = null;
  const handlers = (): Promise<Readonly<Record<string, AnyHandler>>> =>
    (loaded ??= load() as unknown as Promise<Readonly<Record<string, AnyHandler>>>);
  const asked = Object.keys(api)
    .filter((name) => name.startsWith(`${context}.`))
    .map((name): [string, AnyHandler] => [name, async (input, given) => (await handlers())[name]?.(input, given)]);
  return Object.fromEntries(asked) as unknown as HandlersOf<Operations, Context>;
}
