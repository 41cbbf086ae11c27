import type { InputOf } from '../../contracts/operation';
import type { editTemplates } from '../../contracts/reminders';
import type { DemoCloud } from './demo-cloud';
import { as } from './stage';

type Template = InputOf<typeof editTemplates>['templates'][number];

const ABOUT_POINTS = 'demo-template-points';
const ABOUT_COUPONS = 'demo-template-coupons';
const ABOUT_EVENTS = 'demo-template-events';

/** Three templates as a shop would pick them: the notice's own sentence and its time fit every one. */
const KINDS = [
  [ABOUT_POINTS, ['points-expiring', 'points-announced', 'complaint-answered']],
  [ABOUT_COUPONS, ['coupon-given', 'coupon-used', 'coupon-paused']],
  [
    ABOUT_EVENTS,
    ['chain-formed', 'chain-arrived', 'chain-short', 'sign-up-approved', 'sign-up-offered', 'sign-up-moved-up'],
  ],
] as const;

const TEMPLATES: Template[] = KINDS.flatMap(([templateId, kinds]) =>
  kinds.map((kind) => ({
    kind,
    templateId,
    fields: [
      { field: 'thing1', fact: 'words' },
      { field: 'time2', fact: 'atMs' },
    ],
  })),
);

/** How often each has tapped "allow" by the time somebody begins to play them. */
const ALLOWED = { xiaoman: 2, lijie: 1 } as const;

/** The owner names the templates, as on the page of the organisation. */
export async function nameTemplates(cloud: DemoCloud, atMs: number): Promise<void> {
  await cloud.act(as('susu', atMs), 'groups.edit-templates', { templates: TEMPLATES });
}

/** Two neighbours allow a few messages. */
export async function allowReminders(cloud: DemoCloud, atMs: number): Promise<void> {
  const templateIds = KINDS.map(([templateId]) => templateId);
  for (const [persona, taps] of Object.entries(ALLOWED)) {
    for (let tap = 0; tap < taps; tap += 1)
      await cloud.act(as(persona, atMs + tap), 'groups.allow-reminders', { templateIds });
  }
}
