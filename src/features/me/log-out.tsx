import { useState } from 'react';
import { View } from '@tarojs/components';
import { readIntents } from '@/platform/intent';
import { signOut } from '@/platform/session';
import { Button } from '@/ui/button/button';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { ME_WORDS } from './copy';

/** Leaves this phone: says what that clears, and what has not been sent yet. */
export function LogOut() {
  const [isAsking, setAsking] = useState(false);
  const unsentCount = isAsking ? readIntents().length : 0;
  return (
    <View className="row middle mt24">
      <Button
        kind="text"
        onPress={() => {
          setAsking(true);
        }}
      >
        {ME_WORDS.logOut}
      </Button>
      <ConfirmSheet
        isOpen={isAsking}
        title={`${ME_WORDS.logOut}？`}
        note={`${unsentCount > 0 ? ME_WORDS.logOutUnsent(unsentCount) : ''}${ME_WORDS.logOutNote}`}
        confirmLabel={ME_WORDS.logOutDo}
        onConfirm={() => {
          setAsking(false);
          signOut();
        }}
        onCancel={() => {
          setAsking(false);
        }}
      />
    </View>
  );
}
