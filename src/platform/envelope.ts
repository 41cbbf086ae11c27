/** The functions a phone may call, cut by who is calling. */
export type CloudFunctionName = 'member' | 'operator';

/** What a phone sends (decisions §3). The platform opens a cloud id only at the top level. */
export interface CloudEnvelope {
  readonly operation: string;
  readonly input: unknown;
  readonly key?: string;
  readonly groupCloudId?: string;
}
