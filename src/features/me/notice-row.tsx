import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import type { NoticeKind } from '@domain/groups/notice';
import { noticeWords } from '@domain/groups/notice-copy';
import type { NoticeLine } from '../../../contracts/people';
import { formatInstant } from '@/lib/format-time';
import { outdate } from '@/lib/member-cache';
import type { MemberOperation } from '@/platform/member-client';
import { openPage } from '@/platform/navigation';
import { Cell } from '@/ui/cell/cell';
import { IconDisc } from '@/ui/glyph/glyph';
import type { IconName } from '@/ui/icon/icon-names';
import { Tag } from '@/ui/tag/tag';
import type { Tint } from '@/ui/tint';
import { NOTICE_WORDS } from './copy';

interface Look {
  readonly icon: IconName;
  readonly tint?: Tint;
  /** Where it is looked into; nowhere when all is said. */
  readonly open?: (facts: NoticeLine['message']['facts']) => void;
}

const toPoints = () => {
  openPage('points');
};
const toWallet = () => {
  openPage('wallet');
};
const toSignUp: Look['open'] = ({ signUpId }) => {
  if (typeof signUpId === 'string') openPage('my-sign-up', { signUpId });
  else openPage('my-sign-ups');
};
/** For whoever published the form. */
const toFormList: Look['open'] = ({ formId }) => {
  if (typeof formId === 'string') openPage('form-list', { formId });
};
const toProfile = () => {
  openPage('profile');
};
const toComplaints: Look['open'] = ({ groupId }) => {
  openPage('my-complaints', typeof groupId === 'string' ? { groupId } : {});
};

const toHighlights: Look['open'] = ({ groupId }) => {
  openPage('highlights', typeof groupId === 'string' ? { groupId } : {});
};

const toMedals: Look['open'] = ({ groupId }) => {
  openPage('medals', typeof groupId === 'string' ? { groupId } : {});
};

const toBuddies: Look['open'] = ({ groupId }) => {
  openPage('buddies', typeof groupId === 'string' ? { groupId } : {});
};

const LOOKS: Readonly<Record<NoticeKind, Look>> = {
  'points-expiring': { icon: 'clock', tint: 'apricot', open: toPoints },
  'points-adjusted': { icon: 'pencil', open: toPoints },
  'points-announced': { icon: 'clock', tint: 'sky', open: toPoints },
  'points-called-off': { icon: 'undo-2', open: toPoints },
  'points-taken-back': { icon: 'undo-2', open: toPoints },
  'points-frozen': { icon: 'pause', tint: 'danger', open: toPoints },
  'points-freed': { icon: 'circle-check', tint: 'leaf', open: toPoints },
  'coupon-given': { icon: 'gift', tint: 'brand', open: toWallet },
  'coupon-used': { icon: 'ticket', open: toWallet },
  'coupon-restored': { icon: 'undo-2', tint: 'sky', open: toWallet },
  'coupon-paused': { icon: 'pause', tint: 'apricot', open: toWallet },
  'chain-formed': { icon: 'circle-check', tint: 'leaf' },
  'chain-lapsed': { icon: 'undo-2', tint: 'sky' },
  'chain-short': { icon: 'undo-2', tint: 'apricot' },
  'chain-arrived': { icon: 'gift', tint: 'brand' },
  'chain-shipped': { icon: 'gift', tint: 'leaf' },
  'chain-ending': { icon: 'clock', tint: 'apricot' },
  'chain-changed': { icon: 'pencil' },
  'chain-claim': { icon: 'users', tint: 'brand' },
  'chain-case': { icon: 'message-circle', tint: 'brand' },
  'name-refused': { icon: 'pencil', tint: 'apricot', open: toProfile },
  'picture-refused': { icon: 'pencil', tint: 'apricot' },
  'role-changed': { icon: 'users' },
  'group-dissolved': { icon: 'users' },
  'complaint-answered': { icon: 'message-circle', tint: 'brand', open: toComplaints },
  'removed-from-group': { icon: 'users', open: toComplaints },
  'sign-up-received': { icon: 'users', open: toFormList },
  'sign-up-to-approve': { icon: 'users', tint: 'sky', open: toFormList },
  'sign-up-approved': { icon: 'circle-check', tint: 'leaf', open: toSignUp },
  'sign-up-returned': { icon: 'pencil', tint: 'apricot', open: toSignUp },
  'sign-up-declined': { icon: 'undo-2', open: toSignUp },
  'sign-up-offered': { icon: 'clock', tint: 'apricot', open: toSignUp },
  'sign-up-moved-up': { icon: 'circle-check', tint: 'leaf', open: toSignUp },
  'sign-up-lapsed': { icon: 'undo-2', open: toSignUp },
  'sign-up-message': { icon: 'message-circle', tint: 'brand', open: toSignUp },
  'sign-up-regular': { icon: 'refresh-cw', tint: 'leaf', open: toSignUp },
  'sign-up-called-off': { icon: 'undo-2', open: toSignUp },
  'sign-up-moved': { icon: 'clock', tint: 'apricot', open: toSignUp },
  'sign-up-reminder': { icon: 'clock', tint: 'brand', open: toSignUp },
  'make-up-given': { icon: 'heart', tint: 'leaf' },
  'buddy-offered': { icon: 'heart', tint: 'leaf', open: toBuddies },
  'buddy-accepted': { icon: 'heart', tint: 'leaf', open: toBuddies },
  'buddy-finished': { icon: 'heart', tint: 'leaf', open: toBuddies },
  'highlight-asked': { icon: 'message-circle', tint: 'brand', open: toHighlights },
  'highlight-shown': { icon: 'sprout', tint: 'leaf', open: toHighlights },
  'speaker-chosen': { icon: 'gift', tint: 'brand', open: toHighlights },
  'medal-won': { icon: 'sprout', tint: 'apricot', open: toMedals },
  'board-short': { icon: 'circle-alert', tint: 'apricot' },
  'board-won': { icon: 'gift', tint: 'brand', open: toPoints },
};

/** What a notice may have been told of: asked for anew when the page it opens shows it. */
const TOLD: readonly MemberOperation[] = [
  'points.read',
  'points.list-entries',
  'coupons.list-wallet',
  'groups.list-my-complaints',
  'sign-ups.read',
  'sign-ups.list-mine',
];

/** One notice in words; opens what it is about. */
export function NoticeRow({ notice, nowMs }: { readonly notice: NoticeLine; readonly nowMs: number }) {
  const { title, body } = noticeWords(notice.message);
  const { kind, facts } = notice.message;
  const { icon, tint, open } = LOOKS[kind];
  const queries = useQueryClient();
  const look = () => {
    outdate(queries, TOLD);
    open?.(facts);
  };
  return (
    <Cell
      lead={<IconDisc icon={icon} tint={tint} />}
      leadWidth={40}
      title={
        <View className="row">
          <View className="grow">{title}</View>
          {notice.isNew && (
            <View className="none ml8">
              <Tag tint="brand">{NOTICE_WORDS.isNew}</Tag>
            </View>
          )}
        </View>
      }
      sub={
        <View>
          <View>{body}</View>
          <View className="cap mt4 num">{formatInstant(notice.atMs, nowMs)}</View>
        </View>
      }
      label={title}
      onPress={open === undefined ? undefined : look}
    />
  );
}
