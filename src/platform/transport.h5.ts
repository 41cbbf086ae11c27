import { isCutOff } from './network.h5';
import type { CloudEnvelope, CloudFunctionName } from './envelope';
import { personaHeaders } from './preview-persona.h5';

const TIMEOUT_MS = 20_000;

/** The preview's gateway needs no opening. */
export function startCloud(): void {
  return;
}

/** Calls a function through the preview's gateway (decisions §6); throws when no answer came. */
export async function callCloud(name: CloudFunctionName, envelope: CloudEnvelope): Promise<unknown> {
  if (isCutOff()) throw new Error('the preview is offline');
  const response = await fetch('/cloud/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...personaHeaders() },
    body: JSON.stringify({ name, data: envelope }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const body = (await response.json()) as { result?: unknown; error?: { errMsg?: string } };
  if (body.error !== undefined) throw new Error(body.error.errMsg ?? 'the gateway refused the call');
  return body.result;
}
