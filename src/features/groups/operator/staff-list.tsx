import { useState } from 'react';
import { View } from '@tarojs/components';
import type { StaffLine } from '../../../../contracts/organisation';
import { avatarOf } from '@/lib/shown-person';
import { useOperatorOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { Sheet } from '@/ui/sheet/sheet';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { GROUP_ROLE_WORDS, OFFICE_WORDS } from './copy';
import { ORGANISATION_WORDS } from './organisation-copy';
import { OfficeRows } from './member-offices';

interface StaffListProps {
  readonly groupId: string;
  readonly isOwner: boolean;
}

/** Who works in the group and for the organisation. An owner changes offices here, others look at the person. */
export function StaffList({ groupId, isOwner }: StaffListProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const { data, isLoading, refusal, isOffline, refresh } = useOperatorOperation(
    'groups.list-staff',
    { groupId },
    { words: {} },
  );
  const staff = data?.staff ?? [];
  const open = staff.find((line) => line.memberId === openId);
  return (
    <Section title={ORGANISATION_WORDS.staff}>
      {refusal !== null && <Failed hasContent words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {staff.length > 0 && (
        <Card kind="flush">
          {staff.map((line) => (
            <Cell
              key={line.memberId}
              lead={<Avatar person={avatarOf(line, line.memberId)} />}
              leadWidth={40}
              title={line.name === '' ? ORGANISATION_WORDS.noName : line.name}
              sub={officesOf(line)}
              onPress={() => {
                if (isOwner) setOpenId(line.memberId);
                else openPage('member', { memberId: line.memberId });
              }}
            />
          ))}
        </Card>
      )}
      {open !== undefined && (
        <OfficeSheet
          groupId={groupId}
          line={open}
          onClose={() => {
            setOpenId(null);
          }}
        />
      )}
    </Section>
  );
}

function officesOf({ role, offices }: StaffLine): string {
  const inGroup = role === null ? [] : [GROUP_ROLE_WORDS[role]];
  return [...offices.map((office) => OFFICE_WORDS[office]), ...inGroup].join(' · ');
}

interface OfficeSheetProps {
  readonly groupId: string;
  readonly line: StaffLine;
  readonly onClose: () => void;
}

function OfficeSheet({ groupId, line, onClose }: OfficeSheetProps) {
  const { memberId, offices, role } = line;
  const name = line.name === '' ? ORGANISATION_WORDS.noName : line.name;
  return (
    <Sheet isOpen title={name} onClose={onClose}>
      <View>
        <OfficeRows groupId={groupId} memberId={memberId} name={name} offices={offices} kind="sunken" />
        {role !== null && (
          <Card kind="sunken">
            <Cell
              title={ORGANISATION_WORDS.openMember}
              onPress={() => {
                onClose();
                openPage('member', { memberId });
              }}
            />
          </Card>
        )}
      </View>
    </Sheet>
  );
}
