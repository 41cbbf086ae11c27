import { View } from '@tarojs/components';
import { openPage } from '@/platform/navigation';
import { useSession } from '@/platform/session';
import { Empty } from '@/ui/states/empty';
import { GUEST_WORDS } from './copy';
import { DisplaySettings } from './display-settings';
import { HelpLinks } from './help-links';

/** 我的 of somebody who is in no group yet, or who has left this phone. */
export function MeGuest() {
  const { isOut, comeBack } = useSession();
  return (
    <View>
      {isOut ? (
        <Empty
          title={GUEST_WORDS.out}
          note={GUEST_WORDS.outNote}
          action={GUEST_WORDS.comeBack}
          onPress={() => {
            comeBack();
            openPage('home');
          }}
        />
      ) : (
        <Empty
          title={GUEST_WORDS.stranger}
          note={GUEST_WORDS.strangerNote}
          action={GUEST_WORDS.join}
          onPress={() => {
            openPage('join', {});
          }}
        />
      )}
      <DisplaySettings />
      <HelpLinks />
    </View>
  );
}
