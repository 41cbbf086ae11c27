import type { CloudCallMeasure, Happening, HostReport, PageMeasures, Problem } from '../app-code';

type Measures = { -readonly [K in keyof PageMeasures]: PageMeasures[K] };

const ONE_SECOND_MS = 1000;
/** A quick thumb's taps, or letters, in one second. */
const TOUCHES_A_SECOND = 6;

/** Collects what the test process asks for afterwards. One per running app. */
export class Observations {
  /** The page on top, as the page stack last told. */
  page = '';
  private readonly problems: Problem[] = [];
  private readonly happenings: Happening[] = [];
  private readonly cloudCalls: CloudCallMeasure[] = [];
  private readonly pages: Record<string, Measures> = {};
  private readonly recentSetData = new Map<string, number[]>();
  private readonly touches: number[] = [];

  problem(kind: Problem['kind'], cause: unknown): void {
    const message = cause instanceof Error ? (cause.stack ?? cause.message) : describe(cause);
    this.problems.push({ kind, page: this.page, message });
  }

  happened(api: string, detail: unknown): void {
    this.happenings.push({ api, detail });
  }

  cloudCall(measure: CloudCallMeasure): void {
    this.cloudCalls.push(measure);
  }

  /** Somebody tapped, or typed a letter. */
  touched(): void {
    this.touches.push(performance.now());
    if (this.touches.length > TOUCHES_A_SECOND) this.touches.shift();
  }

  /**
   * `bytes`: the length in UTF-8 of what crosses from logic to view in WeChat. The calls of one second are counted as a
   * person causes them: a driver that taps faster than a thumb would be told of itself, not of the page.
   */
  setData(page: string, bytes: number): void {
    const measures = this.measuresOf(page);
    const now = performance.now();
    const since = this.secondOfTouches();
    const recent = (this.recentSetData.get(page) ?? []).filter((at) => at >= since && now - at < ONE_SECOND_MS);
    recent.push(now);
    this.recentSetData.set(page, recent);
    measures.setDataCount += 1;
    measures.setDataBytesMax = Math.max(measures.setDataBytesMax, bytes);
    measures.setDataPerSecondMax = Math.max(measures.setDataPerSecondMax, recent.length);
  }

  /** Counts the built-in and own components under a page's root, as the audit counts WXML nodes. */
  measureTree(page: string, root: Element): void {
    const measures = this.measuresOf(page);
    let nodeCount = 0;
    const visit = (element: Element, depth: number): number => {
      const isNode = element.localName.startsWith('wx-');
      const below = isNode ? depth + 1 : depth;
      nodeCount += isNode ? 1 : 0;
      measures.depthMax = Math.max(measures.depthMax, below);
      let nodesBelow = 0;
      for (const child of element.children) nodesBelow += visit(child, below);
      if (!isNode) return nodesBelow;
      measures.childCountMax = Math.max(measures.childCountMax, nodesBelow);
      return 1;
    };
    visit(root, 0);
    measures.nodeCountMax = Math.max(measures.nodeCountMax, nodeCount);
  }

  report(): HostReport {
    const { problems, pages, happenings, cloudCalls } = this;
    return structuredClone({ problems, pages, happenings, cloudCalls });
  }

  /** When the touches of the last second began, were they made by hand. */
  private secondOfTouches(): number {
    const { touches } = this;
    return touches.length < TOUCHES_A_SECOND ? -Infinity : (touches[0] ?? -Infinity);
  }

  private measuresOf(page: string): Measures {
    return (this.pages[page] ??= {
      setDataCount: 0,
      setDataBytesMax: 0,
      setDataPerSecondMax: 0,
      nodeCountMax: 0,
      depthMax: 0,
      childCountMax: 0,
    });
  }
}

function describe(cause: unknown): string {
  if (typeof cause === 'string') return cause;
  try {
    return JSON.stringify(cause);
  } catch {
    return String(cause);
  }
}
