import type { Name } from './cast';
import { anEntry, homeOf } from './chain-wish';
import type { Act } from './play';
import type { KnownEntry } from './scene';

/** Staff note what left the shop, sometimes two at once or several together, and sometimes take the note back. */
export const noteShipment: Act = async (play) => {
  const { phones, scene, dice } = play;
  const entry = anEntry(play);
  if (entry === null) return;
  const together = dice.happens(0.3) ? scene.entries.slice(-2) : [entry];
  const note = async (who: Name): Promise<void> => {
    const parcel = { carrier: 'SF', trackingNumber: `SF${String(dice.whole(100, 999))}` };
    const shipment = dice.happens(0.8) ? parcel : null;
    const shipments = together.map(({ entryId }) => ({ number: numberOf(entryId), shipment }));
    await phones.tap({ who, operation: 'chains.note-shipments', input: { chainId: scene.chainId, shipments } });
  };
  const names: readonly Name[] = dice.happens(0.3) ? ['su', 'an'] : [dice.pick(['su', 'an'] as const)];
  await Promise.all(names.map(note));
};

const numberOf = (entryId: string): number => Number(entryId.split(':').at(-1));

/** Somebody has moved, perhaps in the very moment in which it leaves the shop. */
export const moveHouse: Act = async (play) => {
  const entry = anEntry(play);
  if (entry === null) return;
  await Promise.all([move(play, entry), ...(play.dice.happens(0.4) ? [noteShipment(play)] : [])]);
};

const move = ({ phones, dice }: Parameters<Act>[0], { entryId, owner: who }: KnownEntry) =>
  phones.tap({ who, operation: 'chains.change-address', input: { entryId, address: homeOf(who, dice) } });

/** Formed and on its way, while less came than was sold or it is called off after all; some want it elsewhere by then. */
export const sendingDay: Act = async (play) => {
  const { stage, phones, scene, dice } = play;
  const { chainId } = scene;
  await phones.tap({ who: 'an', operation: 'chains.end', input: { chainId, manner: 'close', reason: '' } });
  await stage.job('due');
  const short = { chainId, sku: 0, arrivedCount: dice.whole(0, 2) };
  const callOff = { chainId, manner: 'call-off', reason: 'weather' };
  const trouble = dice.pick([
    () => phones.tap({ who: 'an', operation: 'chains.declare-shortage', input: short }),
    () => phones.tap({ who: 'an', operation: 'chains.end', input: callOff }),
    () => Promise.resolve(null),
  ]);
  await Promise.all([noteShipment(play), noteShipment(play), trouble()]);
  for (const entry of scene.entries.slice(-3)) if (dice.happens(0.4)) await move(play, entry);
  await stage.job('due');
};
