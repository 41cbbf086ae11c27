import { checkPictures } from '../../server/jobs/check-pictures';
import { settlePicture } from '../../server/operations/groups/settle-picture';
import { dataOf } from './neighbourhood';
import { memberIdOf } from './seed-people';
import type { World } from './world';

/** The first bytes of a jpeg, and nothing more. */
export const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);

/** Puts a picture where the phone may put one, and answers its file id. */
export async function uploadPicture(world: World, name: string, content: Uint8Array = JPEG): Promise<string> {
  const { path } = dataOf(await world.as(name).call('groups.open-avatar-slot', {}));
  await world.files.keep(memberIdOf(name), path.slice(memberIdOf(name).length + 1), content);
  return path;
}

/** The platform looks at what waits and says the same about all of it; the trace ids it gave. */
export async function judgePictures(world: World, isPassed: boolean): Promise<readonly string[]> {
  const before = world.imageCheck.asked.length;
  await checkPictures(world.ports, { deadlineMs: world.clock.nowMs() + 10_000 });
  const traceIds = world.imageCheck.asked.slice(before).map(({ traceId }) => traceId);
  for (const traceId of traceIds) await settlePicture(world.ports, { traceId, isPassed });
  return traceIds;
}

export const passPictures = (world: World): Promise<readonly string[]> => judgePictures(world, true);
