import type { QueryClient } from '@tanstack/react-query';
import type { MemberApi } from '../../contracts/member-api';
import type { DataOf, InputOf } from '../../contracts/operation';
import type { MemberOperation } from '@/platform/member-client';

/** Changes what was last answered to a question, where it was asked at all: a change's reply says what is true now. */
export function patchAnswer<Name extends MemberOperation>(
  queries: QueryClient,
  asked: { readonly operation: Name; readonly input: InputOf<MemberApi[Name]> },
  patch: (data: DataOf<MemberApi[Name]>) => DataOf<MemberApi[Name]>,
): void {
  queries.setQueryData<DataOf<MemberApi[Name]>>(['member', asked.operation, asked.input], (data) =>
    data === undefined ? undefined : patch(data),
  );
}

/** Changes every answer to one operation, whatever it was asked with. */
export function patchAnswers<Name extends MemberOperation>(
  queries: QueryClient,
  operation: Name,
  patch: (data: DataOf<MemberApi[Name]>) => DataOf<MemberApi[Name]>,
): void {
  queries.setQueriesData<DataOf<MemberApi[Name]>>({ queryKey: ['member', operation] }, (data) =>
    data === undefined ? undefined : patch(data),
  );
}

/** What was last answered to a question; undefined when it was not asked lately. */
export function lastAnswer<Name extends MemberOperation>(
  queries: QueryClient,
  operation: Name,
  input: InputOf<MemberApi[Name]>,
): DataOf<MemberApi[Name]> | undefined {
  return queries.getQueryData<DataOf<MemberApi[Name]>>(['member', operation, input]);
}

/** Answers that turned out to be out of date while they are looked at: asked again at once. */
export function askAgain(queries: QueryClient, operation: MemberOperation): void {
  void queries.invalidateQueries({ queryKey: ['member', operation] });
}

/** Answers that are out of date: asked again when they are next looked at, not at once. */
export function outdate(queries: QueryClient, operations: readonly MemberOperation[]): void {
  for (const operation of operations) {
    void queries.invalidateQueries({ queryKey: ['member', operation], refetchType: 'none' });
  }
}
