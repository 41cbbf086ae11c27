import type { Browser } from 'playwright-core';
import type { Gateway } from '../../preview/gateway/start-gateway';
import type { Persona } from '../weapp-host/persona';
import { auditFindings } from './audit';
import { WEAPP_DIST } from './built';
import { chromiumOrSkip, launchChromium } from './chromium';
import { startDemoCloud } from './demo-cloud';
import { openH5Chromium, openWeappChromium, openWeappJsdom } from './driver';
import type { Build, Phone, PhoneOptions } from './phone';

const STORY_MS = 180_000;

/** What a story has: a phone in the hands of its first person, and the cloud behind it. */
export interface Scene {
  readonly phone: Phone;
  readonly cloud: Gateway;
}

/** A story, told once and run in every build, each time over a demo group of its own. */
export interface Story {
  readonly title: string;
  readonly starring: Persona;
  readonly options?: Partial<PhoneOptions>;
  readonly tell: (scene: Scene) => Promise<void>;
}

interface Stage {
  readonly build: Build;
  readonly describeIt: jest.Describe;
  readonly launch: () => Promise<Browser | undefined>;
  readonly open: (options: PhoneOptions, cloudUrl: string, browser: Browser | undefined) => Promise<Phone>;
}

const STAGES: readonly Stage[] = [
  {
    build: 'weapp-jsdom',
    describeIt: describe,
    launch: () => Promise.resolve(undefined),
    open: (options, cloudUrl) => openWeappJsdom({ ...options, dist: WEAPP_DIST, cloudUrl }),
  },
  {
    build: 'weapp-chromium',
    describeIt: chromiumOrSkip(),
    launch: launchChromium,
    open: (options, cloudUrl, browser) => openWeappChromium({ ...options, dist: WEAPP_DIST, cloudUrl, browser }),
  },
  {
    build: 'h5-chromium',
    describeIt: chromiumOrSkip(),
    launch: launchChromium,
    open: (options, cloudUrl, browser) => openH5Chromium({ ...options, url: `${cloudUrl}/app/`, browser }),
  },
];

/** Runs stories in the weapp build (jsdom and Chromium) and in H5; a story also fails on any problem or audit finding. */
export function inEveryBuild(stories: readonly Story[]): void {
  for (const stage of STAGES) {
    stage.describeIt(`in ${stage.build}`, () => {
      let browser: Browser | undefined;
      beforeAll(async () => {
        browser = await stage.launch();
      });
      afterAll(() => browser?.close());
      it.each(stories)(
        '$title',
        async (story) => {
          await perform(story, (options, url) => stage.open(options, url, browser));
        },
        STORY_MS,
      );
    });
  }
}

async function perform(story: Story, open: (options: PhoneOptions, cloudUrl: string) => Promise<Phone>): Promise<void> {
  const cloud = await startDemoCloud();
  const phone = await open({ persona: story.starring, ...story.options }, cloud.url);
  try {
    await story.tell({ phone, cloud });
    const report = await phone.errors();
    expect(report.problems).toEqual([]);
    expect(auditFindings(report)).toEqual([]);
  } finally {
    await phone.close();
    await cloud.stop();
  }
}
