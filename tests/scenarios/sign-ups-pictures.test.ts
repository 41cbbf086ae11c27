import type { Question } from '../../domain/sign-ups/question';
import { IMAGE_BYTES_MAX } from '../../server/ports/files';
import { dataOf } from '../support/neighbourhood';
import { JPEG, judgePictures, uploadPicture } from '../support/pictures';
import { dinner, GROUP, openGroup, publish } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

const PROOF: Question = {
  ...{ id: 'proof', title: '拍一张门票', helpText: '', kind: 'image', required: true, showIf: null },
  ...{ purpose: '入场时核对', keepDays: 7, personal: true, maxCount: 2 },
};

describe.each(STORE_KINDS)('a picture among answers, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openGroup({ store });
  });
  afterEach(() => world.close());

  it('is seen by staff once it has passed, and its count says that it waits', async () => {
    const formId = await publish(world, dinner(world, { questions: [PROOF] }));
    const fileId = await uploadPicture(world, 'li');
    const wish = { groupId: GROUP, formId, edition: 1, answers: { proof: [fileId] }, places: 1, joinsWaitlist: true };
    const { signUpId } = dataOf(await world.as('li').call('sign-ups.submit', wish));
    dataOf(await world.as('an').call('sign-ups.look', { groupId: GROUP, formId, signUpId }));
    const details = async () => {
      const input = { groupId: GROUP, formId, signUpId };
      const { answers, waitingPictureCount } = dataOf(await world.as('an').call('sign-ups.read-details', input));
      return { shown: answers['proof'], waitingPictureCount };
    };
    expect(await details()).toEqual({ shown: [], waitingPictureCount: 1 });
    await judgePictures(world, true);
    expect(world.imageCheck.asked).toMatchObject([{ use: 'answer' }]);
    expect(await details()).toEqual({ shown: [fileId], waitingPictureCount: 0 });
  });

  it('is refused with its question when what was uploaded is no picture, or too large to be looked at', async () => {
    const formId = await publish(world, dinner(world, { questions: [PROOF] }));
    const send = async (content: Uint8Array) => {
      const proof = [await uploadPicture(world, 'li', content)];
      const wish = { groupId: GROUP, formId, edition: 1, answers: { proof }, places: 1, joinsWaitlist: true };
      return world.as('li').call('sign-ups.submit', wish);
    };
    const large = new Uint8Array(IMAGE_BYTES_MAX + 1);
    large.set(JPEG);
    for (const content of [Uint8Array.from(Buffer.from('<html>')), new Uint8Array(), large])
      expect(await send(content)).toMatchObject({
        code: 'ANSWERS_WRONG',
        details: { field: 'proof', problem: 'wrong-type' },
      });
    expect(await send(large.subarray(0, IMAGE_BYTES_MAX))).toMatchObject({ ok: true });
  });
});
