import { act, render } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCurrentGroup } from '@/platform/current-group';
import { phone } from './taro';

type Answer = Readonly<Record<string, unknown>> | Error;
type Reply = Answer | ((input: never) => Answer);

export interface Answering {
  /** Every operation that was asked for, in order. */
  readonly asked: string[];
  /** Every key that came with an operation. */
  readonly keys: (operation: string) => readonly unknown[];
  /** Answers an operation otherwise from now on. */
  readonly change: (operation: string, reply: Reply) => void;
}

export const done = (data: unknown) => ({ ok: true, data });
export const refused = (code: string, details?: object) => ({ ok: false, code, details });
export const noNetwork = new Error('request:fail');

/** Plays the cloud from a table of replies; what is not in it is a refusal nobody knows. */
export function answering(replies: Readonly<Record<string, Reply>>): Answering {
  const table = new Map<string, Reply>(Object.entries(replies));
  const asked: string[] = [];
  const keys: { operation: string; key: unknown }[] = [];
  phone.answer = ({ data }) => {
    const operation = String(data.operation);
    asked.push(operation);
    keys.push({ operation, key: data.key });
    const reply = table.get(operation) ?? refused('INTERNAL');
    const answer = typeof reply === 'function' ? reply(data.input as never) : reply;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return {
    asked,
    keys: (operation) => keys.filter((each) => each.operation === operation).map((each) => each.key),
    change: (operation, reply) => {
      table.set(operation, reply);
    },
  };
}

/** A phone with nothing on it but the group it last looked at. */
export function newPhone(groupId: string | null, params: Record<string, string> = {}): void {
  phone.reset();
  phone.params = params;
  useCurrentGroup.setState({ groupId });
}

/** Draws a page and waits for its first answers. */
export async function show(page: ReactElement, queries = newQueries()): Promise<void> {
  render(<QueryClientProvider client={queries}>{page}</QueryClientProvider>);
  await settled();
}

export const newQueries = () =>
  new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always', staleTime: 30_000 } } });

const TURNS = 12;
const TURN_MS = 3;

/** Lets answers and what follows from them through: so many turns of the loop, however slow the machine is. */
export const settled = () =>
  act(async () => {
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, TURN_MS));
  });
