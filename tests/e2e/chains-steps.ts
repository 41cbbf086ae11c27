import { setTimeout as sleep } from 'node:timers/promises';
import type { Gateway } from '../../preview/gateway/start-gateway';
import type { ShareCard } from '../weapp-host/app-code';
import { demoPersona } from './demo-cloud';
import type { Phone } from './phone';

/** Where operators' pages of a chain are. */
export const OPERATOR = 'subpackages/chains-operator/pages';
export const MINE = 'subpackages/chains/pages/chains/index?tab=mine';

/** The chain that a card leads to. */
export const chainIdOf = (card: ShareCard): string => /chainId=([^&]+)/.exec(card.path)?.[1] ?? '';

/** The owner opens a chain from the template, for two people where said, and sends its card. */
export async function publishChain(phone: Phone, title: string, isForTwo = false): Promise<ShareCard> {
  await phone.open(`${OPERATOR}/chain-edit/index`);
  await phone.type('标题', title);
  if (isForTwo) {
    await phone.tap('按人数');
    await phone.type('多少人成团', '2');
  }
  await phone.tap('发布并转到群里');
  await phone.waitFor('发布了，转到群里叫上大家');
  return phone.share('转到群里');
}

/** One large box for a member, who keeps their phone in hand. */
export async function joinAs(phone: Phone, name: string, card: ShareCard): Promise<void> {
  await phone.as(demoPersona(name));
  await phone.open(card);
  await phone.tap({ label: '加一', within: '大果 3 斤装' });
  await phone.tap('接龙');
  await phone.waitFor('接上了');
}

/** A chain for two that 小满 and 李姐 joined, closed and settled; the owner's phone is in hand. Gives the chain's id. */
export async function formedChain(phone: Phone, cloud: Gateway): Promise<string> {
  const card = await publishChain(phone, '两个人的草莓', true);
  for (const name of ['xiaoman', 'lijie']) await joinAs(phone, name, card);
  await phone.as(demoPersona('susu'));
  await phone.tap('现在收单');
  await phone.tap({ text: '收单', within: '现在就收单？' });
  await phone.waitForGone('现在就收单？');
  await cloud.runJobs('due');
  return chainIdOf(card);
}

const LOOKS = 200;
const LOOK_MS = 50;

/** Waits for what has a name and no words, a picture. */
export async function waitForLabel(phone: Phone, label: string): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (await phone.has({ label })) return;
    await sleep(LOOK_MS);
  }
  throw new Error(`“${label}” does not appear`);
}
