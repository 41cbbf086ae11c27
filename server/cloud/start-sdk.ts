interface StartableSdk {
  init(config: object): void;
  readonly DYNAMIC_CURRENT_ENV: unknown;
}

/** How long one request may take (decisions §3); the function itself has 20 s. */
const REQUEST_MS = 5_000;

/** Starts the SDK in the environment that the function runs in. */
export function startSdk<Sdk extends StartableSdk>(sdk: Sdk): Sdk {
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV, timeout: REQUEST_MS });
  return sdk;
}
