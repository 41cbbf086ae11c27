/** The CloudBase environment the weapp build calls; empty means the default one. */
declare const CLOUD_ENVIRONMENT: string;
/** Pages whose file exists. Scaffolding while the pages are being written. */
declare const WRITTEN_PAGES: readonly string[];
