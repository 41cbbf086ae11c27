import type { PageMeasures } from '../weapp-host/app-code';
import { auditFindings } from './audit';

const good: PageMeasures = {
  setDataCount: 400,
  setDataBytesMax: 262_144,
  setDataPerSecondMax: 20,
  nodeCountMax: 999,
  depthMax: 29,
  childCountMax: 60,
};

const findingsFor = (measures: Partial<PageMeasures>): string[] =>
  auditFindings({ problems: [], happenings: [], cloudCalls: [], pages: { 'pages/a': { ...good, ...measures } } });

it('passes a page at the edge of every limit', () => {
  expect(findingsFor({})).toEqual([]);
});

it.each([
  ['setDataBytesMax', 262_145],
  ['setDataPerSecondMax', 21],
  ['nodeCountMax', 1000],
  ['depthMax', 30],
  ['childCountMax', 61],
] as const)('finds %s one beyond its limit', (name, value) => {
  expect(findingsFor({ [name]: value })).toEqual([expect.stringContaining(`pages/a: ${name} is ${String(value)}`)]);
});
