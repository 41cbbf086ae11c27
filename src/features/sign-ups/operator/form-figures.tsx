import { View } from '@tarojs/components';
import type { CampaignFigures } from '../../../../contracts/sign-up-staff-views';
import { formatCount } from '@/lib/format-points';
import { Bar } from '@/ui/bar/bar';
import { Card } from '@/ui/card/card';
import { useNow } from '@/ui/countdown/use-now';
import { Stats, type Stat } from '@/ui/stat/stats';
import { Tag } from '@/ui/tag/tag';
import { EVENT_WORDS, whenAndWhere, windowWords } from '../event-copy';
import { RUN_WORDS } from './form-copy';
import { PHASE_TINTS, phaseOf } from './form-phase';

/** How a form stands: its phase, its places, who waits, who came. */
export function FormFigures({ figures }: { readonly figures: CampaignFigures }) {
  const nowMs = useNow('minute');
  const { form, places } = figures;
  const phase = phaseOf(form, nowMs);
  const { capacity } = form.terms;
  return (
    <Card kind="hero">
      <View className="row between top">
        <View className="sub num grow">{whenAndWhere(form.terms) || windowWords(form.terms, nowMs)}</View>
        <View className="none ml8">
          <Tag tint={PHASE_TINTS[phase]}>{RUN_WORDS.phase[phase]}</Tag>
        </View>
      </View>
      {form.pauseReason !== '' && <View className="body mt8">{form.pauseReason}</View>}
      <View className="mt12">
        <Stats stats={statsOf(figures)} />
      </View>
      {capacity !== null && (
        <View className="mt12">
          <Bar ratio={places.takenCount / capacity} label={EVENT_WORDS.takenOf(places.takenCount, capacity)} />
        </View>
      )}
    </Card>
  );
}

function statsOf({ places, attendedCount, form }: CampaignFigures): readonly Stat[] {
  const left = places.leftCount === null ? RUN_WORDS.unlimited : formatCount(Math.max(0, places.leftCount));
  const last =
    form.terms.event === null
      ? []
      : [{ label: RUN_WORDS.attended, value: formatCount(attendedCount), unit: RUN_WORDS.people }];
  return [
    { label: RUN_WORDS.taken, value: formatCount(places.takenCount), unit: RUN_WORDS.people },
    { label: RUN_WORDS.left, value: left },
    { label: RUN_WORDS.waiting, value: formatCount(places.waitingCount) },
    ...last,
  ];
}
