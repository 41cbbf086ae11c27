import { PERSONAS } from '../seed/personas';
import { json, malformed, type Answer } from './answer';
import type { Backend } from './backend';
import { describePersonas } from './describe-personas';
import type { Line } from './line';
import { readBody } from './read-body';
import type { Route, Visit } from './route';
import { wechatRoutes } from './wechat-routes';
import { serveFolder } from './serve-folder';

export interface PreviewParts {
  readonly backend: Backend;
  readonly line: Line;
  /** Runs everything that is due now. */
  readonly runJobs: () => Promise<void>;
  /** The built panel and the built H5 program. */
  readonly folders: { readonly panel: string; readonly app: string };
}

/** What only the preview has: the panel, the program in a browser, and the means to steer the story. */
export function previewRoutes(parts: PreviewParts): readonly Route[] {
  const reset = once(() => parts.backend.refill());
  const jobs = once(parts.runJobs);
  const done = async (act: () => Promise<void>): Promise<Answer> => {
    await act();
    return json({ done: true });
  };
  return [
    { method: 'GET', path: '/preview/personas', answer: async () => json(await describePersonas(parts.backend.ports)) },
    { method: 'GET', path: '/preview/inbox', answer: (visit) => Promise.resolve(inboxOf(parts.backend, visit)) },
    { method: 'GET', path: '/preview/calls', answer: (visit) => Promise.resolve(callsAfter(parts.backend, visit)) },
    ...wechatRoutes(parts.backend),
    { method: 'POST', path: '/preview/reset', answer: () => done(reset) },
    { method: 'POST', path: '/preview/jobs', answer: () => done(jobs) },
    { method: 'POST', path: '/preview/line', answer: (visit) => setLine(parts.line, visit) },
    { method: 'GET', path: '/app/', answer: ({ rest }) => fileOf(parts.folders.app, rest) },
    { method: 'GET', path: '/', answer: ({ rest }) => fileOf(parts.folders.panel, rest) },
  ];
}

function inboxOf(backend: Backend, { url }: Visit): Answer {
  const persona = PERSONAS.find((candidate) => candidate.id === url.searchParams.get('persona'));
  return persona === undefined
    ? malformed(404, 'there is no such persona')
    : json({ notices: backend.inbox.inbox(persona.openid) });
}

function callsAfter(backend: Backend, { url }: Visit): Answer {
  const after = Number(url.searchParams.get('after') ?? 0);
  return Number.isSafeInteger(after)
    ? json({ calls: backend.journal.after(after) })
    : malformed(400, 'after is a number');
}

/** Cuts the line (`down`) or mends it (`up`). */
async function setLine(line: Line, { request }: Visit): Promise<Answer> {
  const body = await readBody(request, { maxBytes: 16, withinMs: 5_000 });
  if (!body.ok) return body.answer;
  const wanted = body.content.toString('latin1');
  if (wanted !== 'down' && wanted !== 'up') return malformed(400, 'the line is down or up');
  line.isDown = wanted === 'down';
  return json({ done: true });
}

async function fileOf(folder: string, rest: string): Promise<Answer> {
  return (await serveFolder(folder, rest)) ?? malformed(404, 'there is nothing here');
}

/** Who asks while it runs waits for the same run. */
function once(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= act().finally(() => {
      running = null;
    });
    return running;
  };
}
