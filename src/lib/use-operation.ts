import { useId } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { MemberApi } from '../../contracts/member-api';
import type { AnyOperation, DataOf, InputOf, OwnRefusalOf } from '../../contracts/operation';
import type { OperatorApi } from '../../contracts/operator-api';
import type { Page } from '../../contracts/page';
import { readGroupCard } from '@/platform/group-card';
import { askMember, type MemberOperation } from '@/platform/member-client';
import { askOperator, type OperatorOperation } from '@/platform/operator-client';
import { RefusedError, type Answer } from '@/platform/reply';
import { OFFLINE_READ_WORDS, shownFromWords } from './copy';
import { formatTime } from './format-time';
import { wordRefusal, type Refusal, type Words } from './refusal-words';

/**
 * Staff decide on what they see: a page they open asks again unless its parts have just asked the same. Members' pages
 * keep to the program's half a minute.
 */
const STAFF_FRESH_MS = 2_000;

export interface OperationOptions<Op extends AnyOperation> {
  readonly words: Words<OwnRefusalOf<Op>>;
  /** Not asked while false, e.g. until a group is known. */
  readonly isEnabled?: boolean;
  /** Whether the proof of the WeChat group goes along, as finding one's way in needs it. */
  readonly withGroupCard?: boolean;
  /** Asked again by itself this often while the page is in front. */
  readonly everyMs?: number;
  /**
   * What is answered is where an edit begins: asked when the page opens, whatever is kept, as saving what began from an old
   * answer takes back what others changed since; and left as it is while the page is open, as the edit is told by it.
   */
  readonly isToEdit?: boolean;
}

export interface Asked<Data> {
  /** What was last answered; stays while asked again and when that fails. */
  readonly data: Data | undefined;
  /** Nothing has been answered yet. */
  readonly isLoading: boolean;
  /** Why the last question got no data, in words; null when it did. */
  readonly refusal: Refusal | null;
  readonly isOffline: boolean;
  /** When `data` came, by this phone's clock; 0 while there is none. */
  readonly answeredAtMs: number;
  readonly refresh: () => Promise<unknown>;
}

/** What the server answers a member, kept fresh. */
export function useMemberOperation<Name extends MemberOperation>(
  operation: Name,
  input: InputOf<MemberApi[Name]>,
  options: OperationOptions<MemberApi[Name]>,
): Asked<DataOf<MemberApi[Name]>> {
  const ask = async () => {
    const groupCloudId = options.withGroupCard === true ? await readGroupCard() : undefined;
    return askMember(operation, input, { groupCloudId });
  };
  return useOperation<DataOf<MemberApi[Name]>>(['member', operation, input], ask, options);
}

/** What the server answers staff. */
export function useOperatorOperation<Name extends OperatorOperation>(
  operation: Name,
  input: InputOf<OperatorApi[Name]>,
  options: OperationOptions<OperatorApi[Name]>,
): Asked<DataOf<OperatorApi[Name]>> {
  const ask = () => askOperator(operation, input);
  return useOperation<DataOf<OperatorApi[Name]>>(['operator', operation, input], ask, {
    ...options,
    freshMs: STAFF_FRESH_MS,
  });
}

interface AnyOptions {
  readonly words: Partial<Words<string>>;
  /** For how long an answer is not asked for again by another page; the program's default without it. */
  readonly freshMs?: number;
  readonly isEnabled?: boolean;
  readonly everyMs?: number;
  readonly isToEdit?: boolean;
}

/**
 * Under which key an answer is kept, and how long it stays fresh. What is edited has a key of its own, gone with the page: no
 * answer is found under it, nor one that was asked for before. An option that is undefined would take the default's place.
 */
function useKeeping(key: readonly unknown[], { freshMs, isToEdit }: AnyOptions) {
  const page = useId();
  if (isToEdit === true) return { queryKey: [...key, page], staleTime: Infinity, gcTime: 0 };
  return { queryKey: key, ...(freshMs === undefined ? {} : { staleTime: freshMs }) };
}

function useOperation<Data>(
  queryKey: readonly unknown[],
  ask: () => Promise<Answer>,
  options: AnyOptions,
): Asked<Data> {
  const query = useQuery<Data>({
    ...useKeeping(queryKey, options),
    queryFn: async () => dataOf(await ask()) as Data,
    enabled: options.isEnabled ?? true,
    refetchInterval: options.everyMs ?? false,
  });
  const refusal = wordRead(query.error, options.words, query.data === undefined ? 0 : query.dataUpdatedAt);
  const isOffline = refusal?.code === 'OFFLINE';
  const { data, isLoading, dataUpdatedAt: answeredAtMs, refetch: refresh } = query;
  return { data, isLoading, refusal, isOffline, answeredAtMs, refresh };
}

export interface AskedList<Item> {
  /** Every page asked for so far. */
  readonly items: readonly Item[];
  readonly isLoading: boolean;
  readonly refusal: Refusal | null;
  readonly isOffline: boolean;
  /** For `ListEnd`. */
  readonly status: 'more' | 'loading' | 'end';
  readonly more: () => Promise<unknown>;
  readonly refresh: () => Promise<unknown>;
}

type ItemOf<Op> = DataOf<Op> extends Page<infer Item> ? Item : never;

/** A long list of a member's, page by page. `input` is without `after`. */
export function useMemberList<Name extends MemberOperation>(
  operation: Name,
  input: Omit<InputOf<MemberApi[Name]>, 'after'>,
  options: OperationOptions<MemberApi[Name]>,
): AskedList<ItemOf<MemberApi[Name]>> {
  const ask = (after: string | undefined) =>
    askMember(operation, { ...input, ...(after === undefined ? {} : { after }) } as InputOf<MemberApi[Name]>);
  return useList<ItemOf<MemberApi[Name]>>(['member', operation, input], ask, options);
}

/** A long list of staff's, page by page. `input` is without `after`. */
export function useOperatorList<Name extends OperatorOperation>(
  operation: Name,
  input: Omit<InputOf<OperatorApi[Name]>, 'after'>,
  options: OperationOptions<OperatorApi[Name]>,
): AskedList<ItemOf<OperatorApi[Name]>> {
  const ask = (after: string | undefined) =>
    askOperator(operation, { ...input, ...(after === undefined ? {} : { after }) } as InputOf<OperatorApi[Name]>);
  return useList<ItemOf<OperatorApi[Name]>>(['operator', operation, input], ask, {
    ...options,
    freshMs: STAFF_FRESH_MS,
  });
}

function useList<Item>(
  queryKey: readonly unknown[],
  ask: (after: string | undefined) => Promise<Answer>,
  options: AnyOptions,
): AskedList<Item> {
  const query = useInfiniteQuery({
    ...useKeeping([...queryKey, 'list'], options),
    queryFn: async ({ pageParam }: { pageParam: string | undefined }) => dataOf(await ask(pageParam)) as Page<Item>,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<Item>) => last.next ?? undefined,
    enabled: options.isEnabled ?? true,
  });
  const refusal = wordRead(query.error, options.words, query.data === undefined ? 0 : query.dataUpdatedAt);
  return {
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    isLoading: query.isLoading,
    refusal,
    isOffline: refusal?.code === 'OFFLINE',
    status: query.isFetchingNextPage ? 'loading' : query.hasNextPage ? 'more' : 'end',
    more: async () => {
      if (query.hasNextPage && !query.isFetchingNextPage) await query.fetchNextPage();
    },
    refresh: query.refetch,
  };
}

function dataOf(answer: Answer): unknown {
  if (!answer.ok) throw new RefusedError(answer.code, answer.details);
  return answer.data;
}

/** Why a question got no data, in words; without network, from when that is what is still shown (0: nothing is). */
export function wordRead(error: Error | null, words: Partial<Words<string>>, shownFromMs: number): Refusal | null {
  if (error === null) return null;
  if (!(error instanceof RefusedError)) return wordRefusal(words, 'INTERNAL');
  const refusal = wordRefusal(words, error.code, error.details);
  if (refusal.code !== 'OFFLINE') return refusal;
  return { ...refusal, words: shownFromMs === 0 ? OFFLINE_READ_WORDS : shownFromWords(formatTime(shownFromMs)) };
}
