import type { AskedCode } from '../../server/adapters/preview/mini-code-desk';
import { PICTURE_MOODS, type AskedPicture, type PictureMood } from '../../server/adapters/preview/picture-desk';
import { RISK_MOODS, type AskedRisk } from '../../server/adapters/preview/risk-desk';
import type { AskedText } from '../../server/adapters/preview/text-desk';
import { json, malformed, type Answer } from './answer';
import type { Backend } from './backend';
import { readBody } from './read-body';
import type { Route, Visit } from './route';

/** What WeChat would have been asked, newest first, and how the preview answers in its place. */
export interface WeChatView {
  readonly pictures: { readonly mood: PictureMood; readonly asked: readonly AskedPicture[] };
  readonly texts: readonly AskedText[];
  readonly codes: readonly AskedCode[];
  readonly risks: { readonly mood: AskedRisk['risk']; readonly asked: readonly AskedRisk[] };
}

/** The other side of the ports: everybody can see what would be sent to WeChat, and choose what comes back. */
export function wechatRoutes(backend: Backend): readonly Route[] {
  return [
    { method: 'GET', path: '/preview/wechat', answer: () => Promise.resolve(json(viewOf(backend))) },
    { method: 'POST', path: '/preview/wechat', answer: (visit) => choose(backend, visit) },
  ];
}

function viewOf({ pictures, risks, texts, codes }: Backend): WeChatView {
  return {
    pictures: { mood: pictures.mood, asked: pictures.list() },
    risks: { mood: risks.mood, asked: risks.list() },
    texts: texts.asked.list(),
    codes: codes.asked.list(),
  };
}

/** `pictures risky`, `risks high`. */
async function choose({ pictures, risks }: Backend, { request }: Visit): Promise<Answer> {
  const body = await readBody(request, { maxBytes: 32, withinMs: 5_000 });
  if (!body.ok) return body.answer;
  const [about, wanted] = body.content.toString('latin1').split(' ');
  const picture = PICTURE_MOODS.find((mood) => mood === wanted);
  const risk = RISK_MOODS.find((mood) => mood === wanted);
  if (about === 'pictures' && picture !== undefined) pictures.mood = picture;
  else if (about === 'risks' && risk !== undefined) risks.mood = risk;
  else return malformed(400, 'pictures pass, are risky or silent; risks are fine, high or unknown');
  return json({ done: true });
}
