import { View } from '@tarojs/components';
import type { RedemptionLine } from '../../../../contracts/coupon-views';
import { UNDO_MS } from '@domain/coupons/undo-redemption';
import { formatTime } from '@/lib/format-time';
import { Button } from '@/ui/button/button';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { ASK_OTHERS, lineWords, offWords, REDEEM_WORDS, undoSecondsWords } from './redeem-copy';

interface RedemptionRowProps {
  readonly line: RedemptionLine;
  readonly showsWho: boolean;
  readonly managesSomething: boolean;
  readonly onUndo: () => unknown;
  /** The way back has a price that must be read first. */
  readonly onAsk: () => void;
}

/** One redemption: what, when, by whom, and the way back while there is one. */
export function RedemptionRow(props: RedemptionRowProps) {
  const { line, showsWho } = props;
  const nowMs = useNowUntil(line.isOwn ? line.undoUntilMs : 0);
  const who = showsWho ? (line.isOwn ? REDEEM_WORDS.me : line.byName) : '';
  const back = wayBack(props, nowMs);
  return (
    <Cell
      title={
        <View className="row base between">
          <View className="ell">{line.title}</View>
          <View className="none num b ml12">{offWords(line.discountFen)}</View>
        </View>
      }
      sub={
        <View>
          <View className="num">{lineWords(formatTime(line.atMs), who, line.billFen)}</View>
          {back === 'others' && <View className="mt4">{ASK_OTHERS}</View>}
        </View>
      }
      action={
        back === 'none' || back === 'others' ? undefined : (
          <Button kind="soft" size="small" onPress={back === 'asks' ? props.onAsk : props.onUndo}>
            {back === 'asks' ? REDEEM_WORDS.undo : undoSecondsWords(secondsLeft(line, nowMs))}
          </Button>
        )
      }
    />
  );
}

/** The time, by the second as long as that matters. */
function useNowUntil(untilMs: number): number {
  const minuteMs = useNow('minute');
  const secondMs = useNow(minuteMs < untilMs ? 'second' : 'minute');
  return Math.max(minuteMs, secondMs);
}

/** `at-once` with the seconds left; `asks` first says what it means; `others` can be done only by somebody who manages. */
type WayBack = 'none' | 'at-once' | 'asks' | 'others';

function wayBack({ line, managesSomething }: RedemptionRowProps, nowMs: number): WayBack {
  if (nowMs >= line.atMs + UNDO_MS) return 'none';
  if (line.isOwn && nowMs < line.undoUntilMs) return 'at-once';
  if (line.isOwn) return managesSomething ? 'asks' : 'others';
  return nowMs < line.undoUntilMs ? 'asks' : 'none';
}

const secondsLeft = (line: RedemptionLine, nowMs: number) => Math.max(1, Math.ceil((line.undoUntilMs - nowMs) / 1000));
