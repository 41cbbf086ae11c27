import { useState } from 'react';
import { View } from '@tarojs/components';
import type { GroupSettingsView } from '../../../../contracts/group-settings';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { SETTINGS_WORDS } from './settings-copy';
import { CreateGroupSheet } from './create-group-sheet';
import { DissolveSheet } from './dissolve-sheet';

interface SettingsMoreProps {
  readonly view: GroupSettingsView;
  readonly isOwner: boolean;
}

/** The ways on from a group's settings, and its end, which only an owner may decide. */
export function SettingsMore({ view, isOwner }: SettingsMoreProps) {
  const [sheet, setSheet] = useState<'create' | 'dissolve' | null>(null);
  const close = () => {
    setSheet(null);
  };
  return (
    <Section title={SETTINGS_WORDS.more}>
      <Card kind="flush">
        <Cell title={SETTINGS_WORDS.complaints} onPress={toComplaints} />
        <Cell title={SETTINGS_WORDS.adjustments} onPress={toAdjustments} />
        <Cell title={SETTINGS_WORDS.organisation} onPress={toOrganisation} />
        <Cell
          title={SETTINGS_WORDS.create}
          onPress={() => {
            setSheet('create');
          }}
        />
        {isOwner && view.status === 'active' && (
          <Cell
            title={<View className="c-danger">{SETTINGS_WORDS.dissolve}</View>}
            label={SETTINGS_WORDS.dissolve}
            onPress={() => {
              setSheet('dissolve');
            }}
          />
        )}
      </Card>
      {sheet === 'create' && <CreateGroupSheet onClose={close} />}
      {sheet === 'dissolve' && <DissolveSheet view={view} onClose={close} />}
    </Section>
  );
}

const toComplaints = () => {
  openPage('complaints');
};
const toAdjustments = () => {
  openPage('adjustments');
};
const toOrganisation = () => {
  openPage('organisation');
};
