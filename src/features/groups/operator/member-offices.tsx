import { useState } from 'react';
import { View } from '@tarojs/components';
import type { OrganisationRole } from '@domain/groups/role';
import { useOperatorAction } from '@/lib/use-action';
import { useOperatorOperation } from '@/lib/use-operation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Check, Toggle } from '@/ui/field/toggle';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { Sheet } from '@/ui/sheet/sheet';
import { Tag } from '@/ui/tag/tag';
import { showToast } from '@/ui/toast/toast-store';
import { HAND_OVER_REFUSALS, OFFICE_REFUSALS } from '../staff-copy';
import { MEMBER_WORDS, OFFICE_NOTES, OFFICE_WORDS } from './copy';
import { ORGANISATION_WORDS } from './organisation-copy';

interface MemberOfficesProps {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
}

/** What somebody is for the whole organisation, as far as it can be asked; only owners see it. */
export function MemberOffices(props: MemberOfficesProps) {
  const { groupId, memberId } = props;
  const staff = useOperatorOperation('groups.list-staff', { groupId }, { words: {} });
  if (staff.data === undefined) return null;
  const offices = staff.data.staff.find((line) => line.memberId === memberId)?.offices ?? [];
  return (
    <Section title={MEMBER_WORDS.offices}>
      <OfficeRows {...props} offices={offices} kind="flush" />
    </Section>
  );
}

interface OfficeRowsProps extends MemberOfficesProps {
  readonly offices: readonly OrganisationRole[];
  readonly kind: 'flush' | 'sunken';
}

/** Each office below owner with its switch, and the hand-over. */
export function OfficeRows({ memberId, name, offices, kind }: OfficeRowsProps) {
  const [isHanding, setHanding] = useState(false);
  const set = useOperatorAction('groups.set-office', {
    words: OFFICE_REFUSALS,
    onDone: () => {
      showToast(ORGANISATION_WORDS.officeSaved);
    },
  });
  const isOwner = offices.includes('owner');
  return (
    <View>
      <Card kind={kind}>
        <OfficeSwitches offices={offices} onSet={(office, holds) => set.run({ memberId, office, holds })} />
        {isOwner ? (
          <Cell title={OFFICE_WORDS.owner} value={<Tag tint="brand">{OFFICE_WORDS.owner}</Tag>} />
        ) : (
          <Cell
            title={ORGANISATION_WORDS.handOver}
            sub={ORGANISATION_WORDS.handOverNote}
            onPress={() => {
              setHanding(true);
            }}
          />
        )}
      </Card>
      {set.refusal !== null && <Notice icon="circle-alert">{set.refusal.words}</Notice>}
      {isHanding && (
        <HandOverSheet
          memberId={memberId}
          name={name}
          onClose={() => {
            setHanding(false);
          }}
        />
      )}
    </View>
  );
}

type Office = keyof typeof OFFICE_NOTES;

interface OfficeSwitchesProps {
  readonly offices: readonly OrganisationRole[];
  readonly onSet: (office: Office, holds: boolean) => Promise<boolean>;
}

function OfficeSwitches({ offices, onSet }: OfficeSwitchesProps) {
  return (
    <>
      {(['verifier', 'on-call'] as const).map((office) => (
        <Cell
          key={office}
          title={OFFICE_WORDS[office]}
          sub={OFFICE_NOTES[office]}
          action={
            <Toggle
              label={OFFICE_WORDS[office]}
              isOn={offices.includes(office)}
              onChange={(holds) => {
                void onSet(office, holds);
              }}
            />
          }
        />
      ))}
    </>
  );
}

interface HandOverSheetProps {
  readonly memberId: string;
  readonly name: string;
  readonly onClose: () => void;
}

function HandOverSheet({ memberId, name, onClose }: HandOverSheetProps) {
  const [stays, setStays] = useState(true);
  const hand = useOperatorAction('groups.hand-over', {
    words: HAND_OVER_REFUSALS,
    onDone: () => {
      showToast(ORGANISATION_WORDS.handedOver);
      onClose();
    },
  });
  return (
    <Sheet
      isOpen
      title={`${ORGANISATION_WORDS.handOver}：${name}`}
      isBusy={hand.isBusy}
      onClose={onClose}
      footer={
        <Button size="large" isBusy={hand.isBusy} onPress={() => hand.run({ memberId, staysOwner: stays })}>
          {ORGANISATION_WORDS.handOverDo}
        </Button>
      }
    >
      <View className="body c-2">{ORGANISATION_WORDS.handOverNote}</View>
      <View className="mt12">
        <Check isOn={stays} onChange={setStays}>
          {ORGANISATION_WORDS.stays}
        </Check>
      </View>
      {hand.refusal !== null && <Notice icon="circle-alert">{hand.refusal.words}</Notice>}
    </Sheet>
  );
}
