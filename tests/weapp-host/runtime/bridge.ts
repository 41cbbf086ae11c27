/** One request that leaves the phone: the test process sends it to the cloud under the persona's identity. */
export interface BridgeRequest {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly contentType?: string;
  /** Text as it is, or bytes in base64. */
  readonly body?: { readonly text: string } | { readonly base64: string };
}

export interface BridgeReply {
  readonly status: number;
  readonly contentType: string;
  readonly base64: string;
}

/** What the test process lends to the page. The page itself reaches no network. */
export interface Bridge {
  send(request: BridgeRequest): Promise<BridgeReply>;
}

/** The text of a reply. */
export function textOf(reply: BridgeReply): string {
  return new TextDecoder().decode(Uint8Array.from(atob(reply.base64), (char) => char.charCodeAt(0)));
}
