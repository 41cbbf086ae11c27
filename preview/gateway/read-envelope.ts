import { malformed, type Answer } from './answer';

export type FunctionName = 'member' | 'operator';

/** A cloud call as it came in. `data` is what the function is given; its content is the function's to judge. */
export interface Envelope {
  readonly name: FunctionName;
  readonly data: Readonly<Record<string, unknown>>;
}

const FUNCTIONS: readonly string[] = ['member', 'operator'] satisfies readonly FunctionName[];

/** Reads `{ name, data }`; anything else is answered without asking a function. */
export function readEnvelope(content: Buffer): Envelope | Answer {
  const value = parse(content);
  if (!isRecord(value)) return malformed(400, 'the body is not a JSON object');
  const { name, data } = value;
  if (typeof name !== 'string') return malformed(400, 'the envelope has no name');
  if (!isFunction(name)) return malformed(404, 'there is no such function');
  if (!isRecord(data)) return malformed(400, 'the envelope has no data');
  return { name, data };
}

function parse(content: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFunction(name: string): name is FunctionName {
  return FUNCTIONS.includes(name);
}
