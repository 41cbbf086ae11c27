import type { PointsOverview } from '../../../contracts/points-views';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { Section } from '@/ui/section/section';
import { comingSentence, POINTS_WORDS } from './copy';

/** Adjustments that are announced and have not taken effect. */
export function ComingList({ overview }: { readonly overview: Pick<PointsOverview, 'coming' | 'nowMs'> }) {
  if (overview.coming.length === 0) return null;
  return (
    <Section title={POINTS_WORDS.coming}>
      <Card kind="flush">
        {overview.coming.map((coming) => (
          <Cell key={coming.adjustmentId} lead={<Icon name="clock" />} title={comingSentence(coming, overview.nowMs)} />
        ))}
      </Card>
    </Section>
  );
}
