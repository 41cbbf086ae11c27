/** The CloudBase environment the weapp build calls; empty means the default one. */
declare const CLOUD_ENVIRONMENT: string;
