import { randomBytes } from 'node:crypto';
import type { Clock } from '../../ports/clock';
import type { ImageCheck } from '../../ports/image-check';

type Picture = Parameters<ImageCheck['ask']>[0];

/** What WeChat would be asked about one picture, and what it answered. */
export interface AskedPicture {
  readonly traceId: string;
  readonly url: string;
  readonly use: Picture['use'];
  readonly atMs: number;
  readonly verdict: PictureMood | 'none';
}

/** How the desk answers: `silent` never does, as when the platform is down. */
export const PICTURE_MOODS = ['pass', 'risky', 'silent'] as const;

export type PictureMood = (typeof PICTURE_MOODS)[number];

const ASKED_MAX = 200;

/** Stands for WeChat's picture check: everybody can see what would be asked, and the verdict is as the preview wants it. */
export class PictureDesk implements ImageCheck {
  mood: PictureMood = 'pass';
  private asked: readonly AskedPicture[] = [];

  constructor(private readonly clock: Clock) {}

  ask({ url, use }: Picture): Promise<{ readonly status: 'asked'; readonly traceId: string }> {
    const traceId = randomBytes(12).toString('base64url');
    const picture: AskedPicture = { traceId, url, use, atMs: this.clock.nowMs(), verdict: 'none' };
    this.asked = [picture, ...this.asked].slice(0, ASKED_MAX);
    return Promise.resolve({ status: 'asked', traceId });
  }

  /** What was asked lately, newest first. */
  list(): readonly AskedPicture[] {
    return this.asked;
  }

  /** The answers that would arrive now, each once. */
  takeAnswers(): readonly { readonly traceId: string; readonly isPassed: boolean }[] {
    if (this.mood === 'silent') return [];
    const open = this.asked.filter(({ verdict }) => verdict === 'none');
    const verdict = this.mood;
    this.asked = this.asked.map((picture) => (picture.verdict === 'none' ? { ...picture, verdict } : picture));
    return open.map(({ traceId }) => ({ traceId, isPassed: verdict === 'pass' }));
  }

  clear(): void {
    this.asked = [];
  }
}
