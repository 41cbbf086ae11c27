import type { AnyOperation, Operation, Refusals } from '../../contracts/operation';
import type { Result } from '../../domain/kernel/result';
import type { ChangeHandler, ReadContext, ReadHandler } from './handler';

/** Operations by wire name. */
export type Api = Readonly<Record<string, AnyOperation>>;

/** One handler for every operation of an api: a declared operation without one does not compile. */
export type Handlers<Operations extends Api> = {
  readonly [Name in keyof Operations]: HandlerOf<Operations[Name]>;
};

type HandlerOf<Op extends AnyOperation> =
  Op extends Operation<infer _Schema, infer _Data, infer _Codes extends Refusals>
    ? ReadHandler<Op> | ChangeHandler<Op>
    : never;

/** A handler as the dispatcher sees it, after the checks that make its real types true. */
export type AnyRead = (input: unknown, context: ReadContext) => Promise<Result<unknown, string>>;
