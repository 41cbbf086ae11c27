import fc from 'fast-check';
import { checkAnswers } from '../../domain/sign-ups/check-answers';
import { chosenBy } from '../../domain/sign-ups/counts';
import type { Question } from '../../domain/sign-ups/question';
import { dataOf } from '../support/neighbourhood';
import { GROUP, openGroup, publish, trySigningUp } from '../support/sign-up-group';

const RUNS = 200;
const OPTIONS = ['a', 'b', 'c'] as const;
const OTHERS = ['wang', 'zhao', 'qian'] as const;

const options = fc
  .array(fc.option(fc.integer({ min: 1, max: 3 }), { freq: 3 }), { minLength: 3, maxLength: 3 })
  .map((quotas) => OPTIONS.map((id, at) => ({ id, label: `选 ${id}`, quota: quotas[at] ?? null })));

const base = { title: '题', helpText: '', required: false, showIf: null, purpose: '', keepDays: 7, personal: false };
const drawnQuestions: fc.Arbitrary<readonly Question[]> = fc.tuple(options, options).map(([one, many]) => [
  { ...base, id: 'one', kind: 'single', options: one },
  { ...base, id: 'many', kind: 'multiple', options: many, minPicks: 0, maxPicks: 3 },
]);

const picks = fc.record({
  one: fc.constantFrom(...OPTIONS),
  many: fc.subarray([...OPTIONS]),
  places: fc.integer({ min: 1, max: 2 }),
});

const drawn = fc.record({
  questions: drawnQuestions,
  others: fc.array(picks, { minLength: OTHERS.length, maxLength: OTHERS.length }),
  mine: picks,
});

type Given = Readonly<Record<string, string | string[]>>;

const answersOf = ({ one, many }: { readonly one: string; readonly many: readonly string[] }): Given =>
  many.length === 0 ? { one } : { one, many: [...many] };

describe('options of which there are so many', () => {
  it('can be chosen as the page says that they can: neither more nor less is let in', async () => {
    let fullCount = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async ({ questions, others, mine }) => {
        const world = await openGroup({ store: 'hostile' });
        const formId = await publish(world, { questions, capacity: null, plusOnesMax: 1, waitlist: null });
        for (const [at, name] of OTHERS.entries()) {
          const wish = others[at];
          if (wish !== undefined)
            await trySigningUp(world, name, formId, { answers: answersOf(wish), places: wish.places });
        }
        const page = dataOf(await world.as('li').call('sign-ups.read-form', { groupId: GROUP, formId }));
        const { clean, problems } = checkAnswers(questions, answersOf(mine));
        expect(problems).toEqual([]);
        const { optionsLeft } = page.places;
        const short = chosenBy(questions, clean).filter((key) => (optionsLeft[key] ?? mine.places) < mine.places);
        const reply = await trySigningUp(world, 'li', formId, { answers: answersOf(mine), places: mine.places });
        if (short.length === 0) expect(reply).toMatchObject({ ok: true });
        else {
          fullCount += 1;
          expect(reply).toMatchObject({ ok: false, code: 'OPTION_FULL' });
          if (!reply.ok) expect(short).toContain(`${String(reply.details?.field)}_${String(reply.details?.option)}`);
        }
        await world.close();
      }),
      { numRuns: RUNS },
    );
    expect(fullCount).toBeGreaterThan(RUNS / 10);
    expect(fullCount).toBeLessThan((RUNS * 9) / 10);
  }, 120_000);
});
