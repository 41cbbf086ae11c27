import type { Question } from '../../domain/sign-ups/question';
import { signatureText } from '../../domain/sign-ups/signature';
import { eraseAnswers } from '../../server/jobs/erase-answers';
import { purgeFiles } from '../../server/jobs/purge-files';
import { keptFiles, SLOT_KEPT_MS } from '../../server/documents/kept-files';
import { signUps } from '../../server/documents/sign-ups';
import { documentNamed, uploadDocument } from '../support/documents';
import { dataOf } from '../support/neighbourhood';
import { DAY_MS } from '../support/sample-coupons';
import { memberIdOf } from '../support/seed-people';
import { dinner, GROUP, openGroup, publish } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

const asked = { helpText: '', required: true, showIf: null, purpose: '核对资格', keepDays: 2, personal: true } as const;
const PAPER: Question = {
  ...asked,
  ...{ id: 'paper', title: '体检报告', kind: 'file', types: ['pdf', 'word'], maxCount: 1, maxMegabytes: 1 },
};
const NAME: Question = { ...asked, id: 'name', title: '签个名', kind: 'signature' };
const SIGNED = signatureText([
  [
    { x: 20, y: 20 },
    { x: 200, y: 90 },
  ],
]);
const MEGABYTE = 1_048_576;

describe.each(STORE_KINDS)('a file and a signature among answers, on %s', (store) => {
  let world: World;
  let formId: string;
  beforeEach(async () => {
    world = await openGroup({ store });
    formId = await publish(world, dinner(world, { questions: [PAPER, NAME] }));
  });
  afterEach(() => world.close());

  const give = async (who: string, files: readonly { fileId: string; name: string }[], name = SIGNED) => {
    const answers = { paper: files.map((file) => ({ ...file })), name };
    const wish = { groupId: GROUP, formId, edition: 1, answers, places: 1, joinsWaitlist: true };
    return world.as(who).call('sign-ups.submit', wish);
  };
  const report = async (content = documentNamed('报告.pdf')) => ({
    fileId: await uploadDocument(world, 'li', { formId, content }),
    name: '报告.pdf',
  });
  const sweep = () => purgeFiles(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });

  it('are covered until an operator looks, who then opens the file', async () => {
    const file = await report();
    const { signUpId } = dataOf(await give('li', [file]));
    const wanted = { groupId: GROUP, formId, signUpId };
    const details = async () => dataOf(await world.as('an').call('sign-ups.read-details', wanted));
    const open = (who: string, fileId = file.fileId) =>
      world.as(who).call('sign-ups.open-answer-file', { ...wanted, fileId });
    expect((await details()).answers).toEqual({ paper: [], name: '**' });
    expect(await open('an')).toMatchObject({ code: 'NOT_LOOKED' });
    dataOf(await world.as('an').call('sign-ups.look', wanted));
    expect((await details()).answers).toEqual({ paper: [file], name: SIGNED });
    expect(dataOf(await open('an'))).toEqual({ url: `/files/${file.fileId}`, fileName: '报告.pdf' });
    expect(await open('an', 'm_li/file/another')).toMatchObject({ code: 'FILE_UNKNOWN' });
    for (const who of ['yu', 'li', 'wang', 'fu']) expect(await open(who)).toMatchObject({ code: 'NOT_ALLOWED' });
    world.clock.advance(10 * 60_000);
    expect(await open('an')).toMatchObject({ code: 'NOT_LOOKED' });
  });

  it.each<{ why: string; problem: string; file: () => Promise<{ fileId: string; name: string }> }>([
    {
      why: 'belongs to somebody else',
      problem: 'wrong-shape',
      file: async () => ({
        fileId: await uploadDocument(world, 'wang', { formId, content: documentNamed('a.pdf') }),
        name: 'a.pdf',
      }),
    },
    {
      why: 'was never put up',
      problem: 'wrong-shape',
      file: async () => ({ ...(await report()), fileId: 'm_li/none' }),
    },
    { why: 'is not what its name says', problem: 'wrong-type', file: () => report(documentNamed('a.docx')) },
    { why: 'is a program', problem: 'wrong-type', file: () => report(new Uint8Array(Buffer.from('MZ\u0090\u0000'))) },
    { why: 'is empty', problem: 'wrong-type', file: () => report(new Uint8Array()) },
    {
      why: 'is of a type not asked for',
      problem: 'wrong-type',
      file: async () => ({ ...(await report()), name: 'a.xlsx' }),
    },
    {
      why: 'has a name that leads elsewhere',
      problem: 'wrong-shape',
      file: async () => ({ ...(await report()), name: '../a.pdf' }),
    },
    { why: 'is a byte too large', problem: 'too-heavy', file: () => report(documentNamed('a.pdf', MEGABYTE + 1)) },
  ])('refuse a file that $why, and nothing is kept', async ({ problem, file }) => {
    expect(await give('li', [await file()])).toMatchObject({
      code: 'ANSWERS_WRONG',
      details: { field: 'paper', problem },
    });
    expect(await world.store.count(signUps, { equal: { formId } })).toBe(0);
  });

  it('take a file that is just small enough', async () => {
    expect(await give('li', [await report(documentNamed('a.pdf', MEGABYTE))])).toMatchObject({ ok: true });
  });

  it('refuse a scratch for a signature', async () => {
    const problem = { code: 'ANSWERS_WRONG', details: { field: 'name', problem: 'not-signed' } };
    expect(await give('li', [await report()], SIGNED.slice(0, 3))).toMatchObject(problem);
  });

  it('are gone on their day with what is stored, and are filled in for nobody', async () => {
    const file = await report();
    const { signUpId } = dataOf(await give('li', [file]));
    const again = await publish(world, dinner(world, { questions: [PAPER, NAME] }));
    const page = dataOf(await world.as('li').call('sign-ups.read-form', { groupId: GROUP, formId: again }));
    expect(page.prefill).toEqual({});
    world.clock.advance(6 * DAY_MS);
    await eraseAnswers(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });
    await sweep();
    expect(world.files.kept.has(file.fileId)).toBe(true);
    world.clock.advance(3 * DAY_MS);
    await eraseAnswers(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });
    expect(await world.store.get(signUps, signUpId)).toMatchObject({ answers: {}, erased: ['paper', 'name'] });
    expect(world.files.kept.has(file.fileId)).toBe(false);
    expect(await sweep()).toMatchObject({ expiredCount: 1 });
    expect(await world.store.count(keptFiles, { equal: { memberId: memberIdOf('li') } })).toBe(0);
  });

  it('leave no upload behind that nobody sent in, nor one that another took the place of', async () => {
    const [unused, first, second] = [await report(), await report(), await report()];
    const { signUpId } = dataOf(await give('li', [first]));
    const answers = { paper: [{ ...second }], name: SIGNED };
    dataOf(await world.as('li').call('sign-ups.edit', { signUpId, edition: 1, answers, places: 1 }));
    world.clock.advance(SLOT_KEPT_MS);
    await sweep();
    const left = [unused, first, second].map(({ fileId }) => world.files.kept.has(fileId));
    expect(left).toEqual([false, false, true]);
  });

  it('are asked anew for every session: nobody who must give them is a regular', async () => {
    const weekly = { ...dinner(world, { questions: [NAME] }), perMember: { max: 1, per: 'form' } as const };
    const series = dataOf(await world.as('an').call('sign-ups.publish-series', { groupId: GROUP, terms: weekly }));
    const wish = { groupId: GROUP, formId: series.formId, edition: 1, answers: { name: SIGNED }, places: 1 };
    const { signUpId } = dataOf(await world.as('li').call('sign-ups.submit', { ...wish, joinsWaitlist: false }));
    expect(await world.as('li').call('sign-ups.set-regular', { signUpId, isRegular: true })).toMatchObject({
      code: 'ANSWERED_EACH_TIME',
      details: { field: 'name' },
    });
  });
});
