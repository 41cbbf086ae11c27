/** What an organisation is called until its owner names it. */
export const ORGANISATION_NAME = '我们的组织';
