import { useState } from 'react';
import { View } from '@tarojs/components';
import { addDays } from '@domain/kernel/business-day';
import type { CheckInView } from '../../../contracts/check-in-reads';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { CancelLeaveSheet } from './cancel-leave-sheet';
import { Figures } from './figures';
import { FRIEND_WORDS } from './friend-copy';
import { FriendSheet } from './friend-sheet';
import { GroupTexts } from './group-texts';
import { LeaveSheet } from './leave-sheet';
import { MakeUpNotice } from './make-up-notice';
import { MakeUpSheet } from './make-up-sheet';
import { MonthCard } from './month-card';
import { LEAVE_WORDS } from './month-copy';
import { RULES_WORDS } from './rules-copy';
import { VISIBILITY_WORDS } from './text-copy';
import { type CheckInText, MyText, TextBox } from './text-box';
import { TodayHint } from './today-hint';
import type { Recording } from './use-record';
import { WaitingNotice } from './waiting-notice';

interface CheckInContentProps {
  readonly view: CheckInView;
  readonly recording: Recording;
  readonly text: CheckInText;
  readonly onText: (text: CheckInText) => void;
}

/** Which sheet is open, and for which day. */
type OpenSheet = { readonly kind: 'make-up' | 'leave' | 'cancel-leave' | 'friend'; readonly day: string } | null;

/** The days of one challenge and what can be done about them. The button for today is the page's bar. */
export function CheckInContent({ view, recording, text, onText }: CheckInContentProps) {
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const { challenge, myText, nowMs } = view;
  const opens = (kind: NonNullable<OpenSheet>['kind']) => (day: string) => {
    setSheet({ kind, day });
  };
  return (
    <View>
      <Figures view={view} />
      <WaitingNotice recording={recording} />
      <MonthCard
        view={view}
        onMakeUp={opens('make-up')}
        onLeave={opens('leave')}
        onCancelLeave={opens('cancel-leave')}
      />
      <MakeUpNotice view={view} onMakeUp={opens('make-up')} />
      {view.today.kind === 'open' && <TextBox terms={challenge.terms} value={text} onChange={onText} />}
      {myText !== null && <MyText text={myText.text} note={VISIBILITY_WORDS[myText.visibility]} />}
      <TodayHint view={view} />
      <Further view={view} onLeave={opens('leave')} onFriend={opens('friend')} />
      {challenge.terms.showsTexts && <GroupTexts challenge={refOf(view)} nowMs={nowMs} />}
      <Sheets
        view={view}
        sheet={sheet}
        onClose={() => {
          setSheet(null);
        }}
      />
    </View>
  );
}

const refOf = ({ challenge: { groupId, challengeId } }: CheckInView) => ({ groupId, challengeId });

function Sheets({ view, sheet, onClose }: { view: CheckInView; sheet: OpenSheet; onClose: () => void }) {
  switch (sheet?.kind) {
    case 'make-up':
      return <MakeUpSheet view={view} day={sheet.day} onClose={onClose} />;
    case 'leave':
      return <LeaveSheet view={view} firstDay={sheet.day} onClose={onClose} />;
    case 'cancel-leave':
      return <CancelLeaveSheet view={view} day={sheet.day} onClose={onClose} />;
    case 'friend':
      return <FriendSheet view={view} onClose={onClose} />;
    case undefined:
      return null;
  }
}

interface FurtherProps {
  readonly view: CheckInView;
  readonly onLeave: (day: string) => void;
  readonly onFriend: (day: string) => void;
}

function Further({ view, onLeave, onFriend }: FurtherProps) {
  const { challenge, today, leavesLeft } = view;
  const { groupId, challengeId, terms, status } = challenge;
  return (
    <Card kind="flush">
      {terms.leave.perMonth > 0 && status === 'running' && (
        <Cell
          lead={<Icon name="moon" />}
          title={LEAVE_WORDS.row}
          sub={LEAVE_WORDS.rowNote(leavesLeft)}
          onPress={() => {
            onLeave(addDays(today.day, 1));
          }}
        />
      )}
      {terms.makeUp.perMonth > 0 && status === 'running' && (
        <Cell
          lead={<Icon name="heart" />}
          title={FRIEND_WORDS.row}
          sub={FRIEND_WORDS.rowNote}
          onPress={() => {
            onFriend(today.day);
          }}
        />
      )}
      <Cell
        lead={<Icon name="book-open" />}
        title={RULES_WORDS.row}
        onPress={() => {
          openPage('rules', { kind: 'challenge', id: challengeId, groupId });
        }}
      />
    </Card>
  );
}
