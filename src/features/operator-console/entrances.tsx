import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import type { IconName } from '@/ui/icon/icon-names';
import { Section } from '@/ui/section/section';
import type { Abilities } from './abilities';
import { ENTRANCES, TODAY_PAGE_WORDS } from './copy';

const ICONS = {
  redeem: 'scan-line',
  campaigns: 'megaphone',
  chains: 'store',
  batches: 'ticket',
  boards: 'list-checks',
  nominations: 'sprout',
  members: 'users',
  complaints: 'message-circle',
  adjustments: 'history',
  settings: 'settings-2',
  organisation: 'store',
} as const satisfies Record<keyof typeof ENTRANCES, IconName>;

/** The ways to every page for staff. */
export function Entrances({ abilities }: { readonly abilities: Abilities }) {
  return (
    <Section title={TODAY_PAGE_WORDS.entrances}>
      <Card kind="flush">
        {abilities.redeems && <Entrance name="redeem" open={openRedeem} />}
        {abilities.seesMembers && <Entrance name="campaigns" open={openCampaigns} />}
        {abilities.seesMembers && <Entrance name="chains" open={openChains} />}
        {abilities.stopsBatches && <Entrance name="batches" open={openBatches} />}
        {abilities.seesMembers && <Entrance name="boards" open={openBoards} />}
        {abilities.seesMembers && <Entrance name="nominations" open={openNominations} />}
        {abilities.seesMembers && <Entrance name="members" open={openMembers} />}
        {abilities.runsCampaigns && <Entrance name="complaints" open={openComplaints} />}
        {abilities.runsCampaigns && <Entrance name="adjustments" open={openAdjustments} />}
        {abilities.runsCampaigns && <Entrance name="settings" open={openSettings} />}
        {abilities.ownsAll && <Entrance name="organisation" open={openOrganisation} />}
      </Card>
    </Section>
  );
}

interface EntranceProps {
  readonly name: keyof typeof ENTRANCES;
  readonly open: () => void;
}

function Entrance({ name, open }: EntranceProps) {
  const { title, sub } = ENTRANCES[name];
  return <Cell lead={<Icon name={ICONS[name]} />} title={title} sub={sub} onPress={open} />;
}

const openRedeem = () => {
  openPage('redeem');
};
const openCampaigns = () => {
  openPage('campaigns');
};
const openChains = () => {
  openPage('chain-runs');
};
const openBatches = () => {
  openPage('batches');
};
const openBoards = () => {
  openPage('boards');
};
const openNominations = () => {
  openPage('nominations');
};
const openMembers = () => {
  openPage('members');
};
const openComplaints = () => {
  openPage('complaints');
};
const openSettings = () => {
  openPage('group-settings');
};
const openAdjustments = () => {
  openPage('adjustments');
};
const openOrganisation = () => {
  openPage('organisation');
};
