import type { PointsOverview } from '../../../contracts/points-views';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatDay } from '@/lib/format-time';
import { Notice } from '@/ui/notice/notice';
import { expirySentence, POINTS_WORDS, standingSentence } from './copy';

interface PointsNoticeProps {
  readonly overview: PointsOverview;
  readonly onExpiring: () => void;
}

/** An expiry further away than this is information, not a warning. */
const SOON_DAYS = 60;

/** The one line above the ledger: what is not as usual, else what expires next. */
export function PointsNotice({ overview, onExpiring }: PointsNoticeProps) {
  const standing = standingSentence(overview);
  if (standing !== null) {
    return (
      <Notice tint={overview.status === 'frozen' ? 'danger' : 'apricot'} icon="circle-alert">
        {standing}
      </Notice>
    );
  }
  const [next] = overview.expiring;
  if (next === undefined) return null;
  const isFar = next.daysLeft > SOON_DAYS;
  return (
    <Notice tint={isFar ? 'sky' : 'apricot'} onPress={onExpiring}>
      {isFar
        ? POINTS_WORDS.lasts(next.points, formatDay(next.expiresOn, businessDayAt(overview.nowMs)))
        : expirySentence(next, overview.nowMs)}
    </Notice>
  );
}
