import type { HostReport, PageMeasures } from '../weapp-host/app-code';

/** WeChat's audit (体验评分) fails a page beyond these; bytes, setData calls in one second, WXML nodes. */
const LIMITS: Readonly<Partial<Record<keyof PageMeasures, number>>> = {
  setDataBytesMax: 256 * 1024,
  setDataPerSecondMax: 20,
  nodeCountMax: 999,
  depthMax: 29,
  childCountMax: 60,
};

/** What WeChat's audit would say against the pages of a report, a line per finding. */
export function auditFindings(report: HostReport): string[] {
  return Object.entries(report.pages).flatMap(([page, measures]) =>
    Object.entries<number>(LIMITS)
      .filter(([name, limit]) => measures[name as keyof PageMeasures] > limit)
      .map(([name, limit]) => {
        return `${page}: ${name} is ${String(measures[name as keyof PageMeasures])}, at most ${String(limit)}`;
      }),
  );
}
