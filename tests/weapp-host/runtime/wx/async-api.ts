/** The way an API refuses: `errMsg` ends with its text. */
export class ApiFailure extends Error {
  constructor(
    message: string,
    readonly fields: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** What a caller passes: the API's own options with WeChat's three callbacks. */
export type ApiOptions = Readonly<Record<string, unknown>> & {
  readonly success?: (result: unknown) => void;
  readonly fail?: (failure: unknown) => void;
  readonly complete?: (outcome: unknown) => void;
};

export type AsyncApi = (options?: ApiOptions) => Promise<unknown> | undefined;

/** Wraps a function in WeChat's callback convention; without callbacks it answers with a promise. */
export function asyncApi(name: string, run: (options: ApiOptions) => unknown): AsyncApi {
  return (options = {}) => {
    const outcome = Promise.resolve()
      .then(() => run(options))
      .then((result) => ({ ...(typeof result === 'object' ? result : {}), errMsg: `${name}:ok` }));
    const { success, fail, complete } = options;
    if (success === undefined && fail === undefined && complete === undefined) {
      return outcome.catch((error: unknown) => {
        throw failureOf(name, error);
      });
    }
    void outcome.then(
      (result) => {
        success?.(result);
        complete?.(result);
      },
      (error: unknown) => {
        const failure = failureOf(name, error);
        fail?.(failure);
        complete?.(failure);
      },
    );
    return undefined;
  };
}

/** An object of APIs, each under its own name. */
export function asyncApis<K extends string>(
  apis: Readonly<Record<K, (options: ApiOptions) => unknown>>,
): Record<K, AsyncApi> {
  const entries = Object.entries<(options: ApiOptions) => unknown>(apis);
  return Object.fromEntries(entries.map(([name, run]) => [name, asyncApi(name, run)])) as Record<K, AsyncApi>;
}

/** An error, so that it may be thrown, that prints and compares as WeChat's plain object. */
function failureOf(name: string, error: unknown): Error & { errMsg: string } {
  const text = error instanceof Error ? error.message : String(error);
  const fields = error instanceof ApiFailure ? error.fields : {};
  const errMsg = `${name}:fail ${text}`;
  return Object.assign(new Error(errMsg), { errMsg, ...fields });
}

/** An option as text; anything else is the empty string. */
export function textOption(options: Readonly<Record<string, unknown>>, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : '';
}
