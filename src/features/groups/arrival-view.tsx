import type { Arrival } from '../../../contracts/groups';
import { openPage } from '@/platform/navigation';
import { Empty } from '@/ui/states/empty';
import { ARRIVAL_WORDS } from './copy';
import { GuestView } from './guest-view';

interface ArrivalViewProps {
  readonly arrival: Exclude<Arrival, { view: 'member' }>;
  /** The code that was used, where one was. */
  readonly invitationCode?: string;
  /** Back to a group of one's own; undefined for somebody who has none. */
  readonly onMyGroup?: () => void;
}

/** What somebody sees who is not in the group: kindly, and with the way in where there is one. */
export function ArrivalView({ arrival, invitationCode, onMyGroup }: ArrivalViewProps) {
  switch (arrival.view) {
    case 'guest':
      return <GuestView guest={arrival} invitationCode={invitationCode} onMyGroup={onMyGroup} />;
    case 'dissolved':
      return (
        <Empty
          title={ARRIVAL_WORDS.dissolved(arrival.groupName)}
          note={ARRIVAL_WORDS.dissolvedNote}
          action={onMyGroup === undefined ? ARRIVAL_WORDS.toMe : ARRIVAL_WORDS.toMyGroup}
          onPress={onMyGroup ?? toMe}
        />
      );
    case 'unknown-group':
      return <UnknownGroup mayBind={arrival.mayBind} onMyGroup={onMyGroup} />;
    case 'nowhere':
      return (
        <Empty
          title={ARRIVAL_WORDS.nowhere}
          note={ARRIVAL_WORDS.nowhereNote}
          action={ARRIVAL_WORDS.useCode}
          onPress={toJoin}
        />
      );
  }
}

/** A chat that nobody has set up. Staff can do that, anybody else goes on with a group of their own or a code. */
function UnknownGroup({ mayBind, onMyGroup }: { readonly mayBind: boolean; readonly onMyGroup?: () => void }) {
  const title = ARRIVAL_WORDS.unknown;
  if (mayBind) {
    return (
      <Empty
        title={title}
        note={ARRIVAL_WORDS.unknownStaffNote}
        action={ARRIVAL_WORDS.bind}
        onPress={() => {
          openPage('group-settings');
        }}
      />
    );
  }
  return (
    <Empty
      title={title}
      note={ARRIVAL_WORDS.unknownNote}
      action={onMyGroup === undefined ? ARRIVAL_WORDS.useCode : ARRIVAL_WORDS.toMyGroup}
      onPress={onMyGroup ?? toJoin}
    />
  );
}

const toJoin = () => {
  openPage('join', {});
};
const toMe = () => {
  openPage('me');
};
