import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostReport, ShareCard } from '../weapp-host/app-code';
import type { Persona } from '../weapp-host/persona';
import { brokenWordsIn } from './broken-words';
import { codeIn } from './code-in';
import type { Device } from './device';
import type { Build, Phone, PhoneOptions } from './phone';

const PATIENCE_MS = 20_000;
const POLL_MS = 40;
const REST_LOOK_MS = 150;
const REST_LOOKS = 3;
const SHOTS = path.join(__dirname, '..', '.shots');

/** A build's way to make phones, and what to do when the story is over. */
export interface Workshop {
  readonly build: Build;
  newDevice(persona: () => Persona): Promise<Device>;
  close(): Promise<void>;
}

interface Held {
  persona: Persona;
  readonly device: Device;
}

/** Puts waiting, personas and shots around a build's devices. */
export async function createPhone(workshop: Workshop, options: PhoneOptions): Promise<Phone> {
  const { patienceMs = PATIENCE_MS } = options;
  let { theme = 'light' } = options;
  const shelf = new Map<string, Held>();
  const take = async (persona: Persona): Promise<Held> => {
    const known = shelf.get(persona.openid);
    if (known !== undefined) return Object.assign(known, { persona });
    const box: { persona: Persona } = { persona };
    const held: Held = Object.assign(box, { device: await workshop.newDevice(() => box.persona) });
    shelf.set(persona.openid, held);
    return held;
  };
  let held = await take(options.persona);

  const until = async <T>(what: string, ready: () => Promise<T | false | null>): Promise<T> => {
    const giveUpAtMs = Date.now() + patienceMs;
    for (;;) {
      const answer = await ready();
      if (answer !== false && answer !== null) return answer;
      if (Date.now() > giveUpAtMs) throw new Error(`${what}; ${await state(held.device)}`);
      await sleep(POLL_MS);
    }
  };
  const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');
  const says = async (text: string): Promise<boolean> => squeezed(await held.device.text()).includes(squeezed(text));
  const named = (target: unknown): string => (typeof target === 'string' ? `“${target}”` : JSON.stringify(target));

  return {
    build: workshop.build,
    as: async (persona) => {
      held = await take(persona);
    },
    open: async (pageOrCard) => {
      const url = typeof pageOrCard === 'string' ? pageOrCard : pageOrCard.path;
      await held.device.open(url, held.persona.groupId ?? null);
    },
    tap: async (target) => {
      await until(`${named(target)} is not there to tap, or is covered`, () => held.device.press(target));
    },
    type: async (label, text) => {
      await until(`there is no field ${named(label)}`, () => held.device.fill(label, text));
    },
    draw: async (label) => {
      await until(`there is nothing ${named(label)} to draw on`, () => held.device.draw(label));
    },
    choose: async (target, ...values) => {
      await until(`${named(values)} cannot be chosen in ${named(target)}`, async () => {
        return (await held.device.choose(target, values)) === 'chosen';
      });
    },
    text: () => held.device.text(),
    has: (target) => held.device.has(target),
    waitFor: async (text) => {
      await until(`${named(text)} does not appear`, () => says(text));
      await checkWords(held.device);
    },
    rest: async (loadingLabel) => {
      await until(
        'the screen does not come to rest',
        restOf(() => held.device, loadingLabel),
      );
      await checkWords(held.device);
    },
    waitForGone: async (text) => {
      await until(`${named(text)} does not go`, async () => !(await says(text)));
    },
    setTheme: async (next) => {
      theme = next;
      await held.device.setTheme(next);
    },
    shot: async (name) => {
      const picture = await held.device.picture();
      if (picture !== null) keepShot(`${workshop.build}/${name}${variantOf(options)}-${theme}.png`, picture);
    },
    readCode: async () => {
      const picture = await held.device.picture();
      return picture === null ? null : until('no code can be read', async () => codeIn(await held.device.picture()));
    },
    overflowPx: () => held.device.overflowPx(),
    measureTargets: (leastPx) => held.device.measureTargets(leastPx),
    back: () => held.device.back(),
    share: async (target): Promise<ShareCard> => {
      if (target === undefined) return held.device.shareByMenu();
      await held.device.takeShared();
      await until(`${named(target)} is not there to tap, or is covered`, () => held.device.press(target));
      return until('no card was shared', () => held.device.takeShared());
    },
    scanAnswer: (text) => held.device.scanAnswer(text),
    setOnline: (isOnline) => held.device.setOnline(isOnline),
    errors: async (): Promise<HostReport> => mergeReports(await reportsOf(shelf)),
    close: async () => {
      for (const { device } of shelf.values()) await device.close();
      await workshop.close();
    },
  };
}

async function checkWords(device: Device): Promise<void> {
  const broken = brokenWordsIn(await device.text());
  if (broken !== null) throw new Error(`the screen says “${broken}”`);
}

/** Answers true once the screen has read the same a few times over, without anything that loads. */
function restOf(device: () => Device, loadingLabel: string): () => Promise<true | null> {
  let seen = '';
  let sameCount = 0;
  return async () => {
    await sleep(REST_LOOK_MS);
    const text = await device().text();
    sameCount = text === seen ? sameCount + 1 : 0;
    seen = text;
    return sameCount >= REST_LOOKS && !(await device().has({ label: loadingLabel })) ? true : null;
  };
}

/** What a failed step needs to be understood. */
async function state(device: Device): Promise<string> {
  const { problems } = await device.report();
  const told = problems.map(({ kind, message }) => `  ${kind}: ${message}`);
  return [`the screen says:`, await device.text(), ...(told.length > 0 ? ['and these went wrong:', ...told] : [])].join(
    '\n',
  );
}

function reportsOf(shelf: ReadonlyMap<string, Held>): Promise<HostReport[]> {
  return Promise.all([...shelf.values()].map(({ device }) => device.report()));
}

/** One report for all the phones of a story; of a page's figures the largest. */
function mergeReports(reports: readonly HostReport[]): HostReport {
  const pages: Record<string, Record<string, number>> = {};
  for (const [page, measures] of reports.flatMap((report) => Object.entries(report.pages))) {
    const merged = (pages[page] ??= {});
    for (const [name, value] of Object.entries<number>({ ...measures }))
      merged[name] = Math.max(merged[name] ?? 0, value);
  }
  return {
    problems: uniqueProblems(reports),
    pages: pages as unknown as HostReport['pages'],
    happenings: reports.flatMap((report) => report.happenings),
    cloudCalls: reports.flatMap((report) => report.cloudCalls),
  };
}

function uniqueProblems(reports: readonly HostReport[]): HostReport['problems'] {
  const all = reports.flatMap((report) => report.problems);
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** What sets a shot apart from the usual phone's. */
function variantOf({ widthPx, bigText = false }: PhoneOptions): string {
  return `${widthPx === undefined ? '' : `-${String(widthPx)}`}${bigText ? '-big' : ''}`;
}

function keepShot(file: string, picture: Uint8Array): void {
  const target = path.join(SHOTS, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, picture);
}
