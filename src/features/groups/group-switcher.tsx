import { useState } from 'react';
import { View } from '@tarojs/components';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { openPage } from '@/platform/navigation';
import { accessible } from '@/ui/accessible';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Glyph, IconDisc } from '@/ui/glyph/glyph';
import { Icon } from '@/ui/icon/icon';
import { Sheet } from '@/ui/sheet/sheet';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { HOME_WORDS } from './copy';
import styles from './groups.module.scss';

/** The group's name in the bar; opens the list of one's groups. */
export function GroupSwitcher({ name }: { readonly name: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <View
        className={styles.switcher}
        hoverClass="hover"
        onClick={() => {
          setOpen(true);
        }}
        {...accessible('button', `${name}，${HOME_WORDS.switchGroup}`)}
      >
        <View className={styles.mark}>
          <Icon name="berry" size={24} />
        </View>
        <View className="ell ml8">{name}</View>
        <View className={styles.chevron}>
          <Icon name="chevron-down" size={16} />
        </View>
      </View>
      <Sheet
        isOpen={isOpen}
        title={HOME_WORDS.switchGroup}
        onClose={() => {
          setOpen(false);
        }}
      >
        <MyGroups
          onChosen={() => {
            setOpen(false);
          }}
        />
      </Sheet>
    </>
  );
}

function MyGroups({ onChosen }: { readonly onChosen: () => void }) {
  const { groupId, choose } = useCurrentGroup();
  const mine = useMemberOperation('groups.list-my-groups', {}, { words: {} });
  if (mine.isLoading) return <SkeletonRows count={2} />;
  return (
    <View>
      {mine.refusal !== null && <Failed hasContent words={mine.refusal.words} onRetry={mine.refresh} />}
      <Card kind="sunken">
        {mine.data?.groups.map((group) => (
          <Cell
            key={group.groupId}
            lead={<Glyph text={group.name} size={40} />}
            leadWidth={40}
            title={group.name}
            sub={group.status === 'dissolved' ? HOME_WORDS.isDissolved : undefined}
            action={group.groupId === groupId ? <Icon name="check" /> : undefined}
            onPress={() => {
              choose(group.groupId);
              onChosen();
            }}
          />
        ))}
        <Cell
          lead={<IconDisc icon="plus" />}
          leadWidth={40}
          title={HOME_WORDS.joinByCode}
          onPress={() => {
            onChosen();
            openPage('join');
          }}
        />
      </Card>
    </View>
  );
}
