import { useState } from 'react';
import { View } from '@tarojs/components';
import { Empty } from '@/ui/states/empty';
import { CREATE_WORDS } from './settings-copy';
import { CreateGroupSheet } from './create-group-sheet';

/** For staff who run no group yet: the way to the first one. */
export function FirstGroup() {
  const [isOpen, setOpen] = useState(false);
  return (
    <View>
      <Empty
        title={CREATE_WORDS.none}
        note={CREATE_WORDS.noneNote}
        action={CREATE_WORDS.create}
        onPress={() => {
          setOpen(true);
        }}
      />
      {isOpen && (
        <CreateGroupSheet
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </View>
  );
}
