import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { DATA_WORDS } from './copy';
import { EraseSheet } from './erase-sheet';

/** The way to an erasure; the sheet gives its account first. */
export function EraseCard() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card>
      <View className="head">{DATA_WORDS.eraseTitle}</View>
      <View className="sub mt4">{DATA_WORDS.eraseNote}</View>
      <View className="mt16">
        <Button
          kind="secondary"
          onPress={() => {
            setOpen(true);
          }}
        >
          {DATA_WORDS.eraseTitle}
        </Button>
      </View>
      <EraseSheet
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
        }}
      />
    </Card>
  );
}
