import { View } from '@tarojs/components';
import type { GroupHome } from '../../../contracts/group-home';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatCount } from '@/lib/format-points';
import { formatDayWithWeekday } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { accessible } from '@/ui/accessible';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Failed } from '@/ui/states/failed';
import { Bone, Skeleton, SkeletonRows } from '@/ui/states/skeleton';
import type { Abilities } from './abilities';
import { AttendanceCard } from './attendance-card';
import styles from './console.module.scss';
import { TODAY_PAGE_WORDS } from './copy';
import { Entrances } from './entrances';
import { ThingsFirst } from './things-first';
import { TodaySchedule } from './today-schedule';
import { useConsole } from './use-console';
import { gatherWaiting } from './waiting';

interface TodayContentProps {
  readonly home: GroupHome;
  readonly abilities: Abilities;
  readonly nowMs: number;
}

/** The operators' home: the figures of today, what to do first, what happens by itself, and the ways to everything. */
export function TodayContent({ home, abilities, nowMs }: TodayContentProps) {
  return (
    <View>
      <View className="row between mt8">
        <View className="title grow">{formatDayWithWeekday(businessDayAt(nowMs))}</View>
        <View className={styles.member} hoverClass="hover" onClick={toMember} {...accessible('button')}>
          {TODAY_PAGE_WORDS.toMember}
        </View>
      </View>
      {abilities.seesMembers ? (
        <OfTheDay groupId={home.group.groupId} nowMs={nowMs} />
      ) : (
        <OfTheOffice abilities={abilities} />
      )}
      {(abilities.seesMembers || abilities.stopsBatches) && <Entrances abilities={abilities} />}
    </View>
  );
}

/** What somebody has to do who holds an office and does not help to run the group. */
function OfTheOffice({ abilities: { redeems, stopsBatches } }: Pick<TodayContentProps, 'abilities'>) {
  const { verifierNote, onCallNote, redeemNow, batchesNow } = TODAY_PAGE_WORDS;
  return (
    <Card kind="hero">
      {redeems && <View className="body">{verifierNote}</View>}
      {stopsBatches && <View className="body">{onCallNote}</View>}
      <View className="mt16">
        <Button
          size="large"
          icon={redeems ? 'scan-line' : 'ticket'}
          onPress={() => {
            openPage(redeems ? 'redeem' : 'batches');
          }}
        >
          {redeems ? redeemNow : batchesNow}
        </Button>
      </View>
    </Card>
  );
}

const toMember = () => {
  openPage('home');
};

function OfTheDay({ groupId, nowMs }: { readonly groupId: string; readonly nowMs: number }) {
  const answers = useConsole(groupId, nowMs);
  const { challenges } = answers;
  const memberCount = answers.attendance.find(({ asked }) => asked.data !== undefined)?.asked.data?.memberCount;
  return (
    <View>
      {memberCount !== undefined && <View className="sub">{TODAY_PAGE_WORDS.members(formatCount(memberCount))}</View>}
      {challenges.refusal !== null && (
        <Failed
          words={challenges.refusal.words}
          isOffline={challenges.isOffline}
          hasContent={challenges.data !== undefined}
          onRetry={challenges.refresh}
        />
      )}
      {challenges.isLoading && <FiguresSkeleton />}
      <AttendanceCard answers={answers} nowMs={nowMs} />
      <ThingsFirst waiting={gatherWaiting(answers, nowMs)} />
      <TodaySchedule answers={answers} nowMs={nowMs} />
    </View>
  );
}

function FiguresSkeleton() {
  return (
    <Skeleton>
      <Card kind="hero">
        <Bone width="48%" height={16} />
        <Bone width="72%" height={32} topPx={16} />
      </Card>
    </Skeleton>
  );
}

/** Before it is known who is looking. */
export function TodaySkeleton() {
  return (
    <View>
      <View className="mt8">
        <FiguresSkeleton />
      </View>
      <SkeletonRows count={3} />
    </View>
  );
}
