import type { PointsOverview } from '../../../contracts/points-views';
import { Notice } from '@/ui/notice/notice';
import { expirySentence, standingSentence } from './copy';

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
  return (
    <Notice tint={next.daysLeft > SOON_DAYS ? 'sky' : 'apricot'} onPress={onExpiring}>
      {expirySentence(next, overview.nowMs)}
    </Notice>
  );
}
