import type { OrganisationView } from '../../../../contracts/organisation';
import { formatCount } from '@/lib/format-points';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { ORGANISATION_WORDS } from './organisation-copy';

/** The organisation's settings to read, for admins who may not change them. */
export function OrganisationFacts({ view }: { readonly view: OrganisationView }) {
  const { name, settings } = view;
  const points = (count: number) => `${formatCount(count)} ${ORGANISATION_WORDS.unit}`;
  return (
    <Card kind="flush">
      <Cell title={ORGANISATION_WORDS.name} value={name} />
      <Cell title={ORGANISATION_WORDS.expiry} value={`${settings.expiryYears} ${ORGANISATION_WORDS.years}`} />
      <Cell title={ORGANISATION_WORDS.worth} value={points(settings.pointsPerYuan)} />
      <Cell title={ORGANISATION_WORDS.alone} value={points(settings.adjustmentAlonePoints)} />
    </Card>
  );
}
