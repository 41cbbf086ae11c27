import fc from 'fast-check';
import { checkAnswers } from '../../domain/sign-ups/check-answers';
import type { Question } from '../../domain/sign-ups/question';
import { signUps } from '../../server/documents/sign-ups';
import { drawnForm, OWN_DOCUMENTS, OWN_FILES } from '../support/drawn-form';
import { documentNamed } from '../support/documents';
import { JPEG } from '../support/pictures';
import { GROUP, openGroup, publish } from '../support/sign-up-group';

const RUNS = 300;

/** Sends answers over the wire as a phone does, and says what the server made of them. */
async function server(questions: readonly Question[], answers: Readonly<Record<string, unknown>>) {
  const world = await openGroup({ store: 'hostile' });
  for (const fileId of OWN_FILES) world.files.kept.set(fileId, { content: JPEG, atMs: 0 });
  for (const { fileId, name } of OWN_DOCUMENTS) world.files.kept.set(fileId, { content: documentNamed(name), atMs: 0 });
  const formId = await publish(world, { questions, capacity: 5 });
  const input = { groupId: GROUP, formId, edition: 1, answers, places: 1, joinsWaitlist: false };
  const reply = await world.as('li').send('sign-ups.submit', JSON.parse(JSON.stringify(input)));
  const kept = reply.ok ? await world.store.get(signUps, (reply.data as { signUpId: string }).signUpId) : null;
  await world.close();
  return { reply, kept: kept?.answers };
}

describe('the answers to a form', () => {
  it('are judged alike by the phone and by the server, whatever the form and whatever is given', async () => {
    let rightCount = 0;
    await fc.assert(
      fc.asyncProperty(drawnForm, async ({ questions, given }) => {
        const { clean, problems } = checkAnswers(questions, given);
        const { reply, kept } = await server(questions, given);
        const [problem] = problems;
        if (problem === undefined) {
          rightCount += 1;
          expect(reply).toMatchObject({ ok: true });
          expect(kept).toEqual(clean);
        } else {
          expect(reply).toMatchObject({
            code: 'ANSWERS_WRONG',
            details: { field: problem.questionId, problem: problem.code },
          });
        }
      }),
      { numRuns: RUNS },
    );
    expect(rightCount).toBeGreaterThan(RUNS / 20);
    expect(rightCount).toBeLessThan((RUNS * 5) / 6);
  }, 120_000);

  it('stay what they are when the phone sends what it kept of them', async () => {
    await fc.assert(
      fc.asyncProperty(drawnForm, async ({ questions, given }) => {
        const { clean, problems } = checkAnswers(questions, given);
        fc.pre(problems.length === 0);
        const { kept } = await server(questions, clean);
        expect(kept).toEqual(clean);
      }),
      { numRuns: RUNS / 10 },
    );
  }, 120_000);
});
