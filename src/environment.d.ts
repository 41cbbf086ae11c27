/** The CloudBase environment the weapp build calls; empty means the default one. */
declare const CLOUD_ENVIRONMENT: string;
/** `off`: built for a deployer whom WeChat does not open its address book to. */
declare const ADDRESS_BOOK: string;
