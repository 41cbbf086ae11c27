import { GroupGate } from '@/features/groups/group-gate';
import { NOMINATION_WORDS } from '@/features/highlights/operator/copy';
import { NominationsPage } from '@/features/highlights/operator/nominations-page';
import { useAbilities } from '@/features/operator-console/use-abilities';
import '@/ui/icon/operator-icons.scss';

/** 精华 for those who choose. */
export default function OperatorNominationsPage() {
  return (
    <GroupGate groupId={undefined} title={NOMINATION_WORDS.title}>
      {(groupId) => <Nominations key={groupId} groupId={groupId} />}
    </GroupGate>
  );
}

function Nominations({ groupId }: { readonly groupId: string }) {
  const mayChoose = useAbilities(groupId)?.runsCampaigns === true;
  return <NominationsPage groupId={groupId} mayChoose={mayChoose} />;
}
