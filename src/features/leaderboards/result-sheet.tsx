import { useState } from 'react';
import { View } from '@tarojs/components';
import type { BoardResult, BoardView } from '../../../contracts/leaderboards';
import { Answered } from '@/lib/answered';
import { PosterSheet } from '@/lib/poster-sheet';
import { SAY_WORDS } from '@/lib/say-copy';
import { useMemberOperation } from '@/lib/use-operation';
import { copyText } from '@/platform/clipboard';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { RESULT_REFUSALS, RESULT_WORDS } from './copy';
import { ExplainSheet } from './explain-sheet';
import { RankRow } from './rank-row';
import { resultPoster, resultSpan, resultText } from './result-copy';

interface ResultSheetProps {
  readonly groupId: string;
  readonly board: Pick<BoardView, 'boardId' | 'isHidden'>;
  readonly periodKey: string;
  readonly onClose: () => void;
}

const HASH_SHOWN = 12;

/** How a period ended: places, my prize, and the seal that keeps it as it is. */
export function ResultSheet({ groupId, board, periodKey, onClose }: ResultSheetProps) {
  const { boardId } = board;
  const asked = useMemberOperation(
    'leaderboards.read-result',
    { groupId, boardId, periodKey },
    { words: RESULT_REFUSALS },
  );
  const result = asked.data;
  const [shown, setShown] = useState<'places' | 'picture' | 'why'>('places');
  const mine = result?.rows.find((row) => row.isMe);
  if (shown === 'why' && result !== undefined && mine !== undefined) {
    const figure = { periodKey, rank: mine.rank, score: mine.score, run: result.run };
    return <ExplainSheet groupId={groupId} board={board} figure={figure} onClose={onClose} />;
  }
  if (shown === 'picture' && result !== undefined) {
    return <PosterSheet title={RESULT_WORDS.pictureTitle} poster={resultPoster(result)} onClose={onClose} />;
  }
  return (
    <Sheet
      isOpen
      title={RESULT_WORDS.title}
      onClose={onClose}
      footer={
        result !== undefined && result.rows.length > 0 ? (
          <Announce
            result={result}
            onPicture={() => {
              setShown('picture');
            }}
          />
        ) : undefined
      }
    >
      <Answered asked={asked}>
        {(data) => (
          <Result
            result={data}
            onWhy={() => {
              setShown('why');
            }}
          />
        )}
      </Answered>
    </Sheet>
  );
}

function Announce({ result, onPicture }: { readonly result: BoardResult; readonly onPicture: () => void }) {
  return (
    <View className="row">
      <Button kind="secondary" size="large" icon="copy" onPress={() => say(result)}>
        {RESULT_WORDS.copy}
      </Button>
      <View className="grow row ml12">
        <Button size="large" isWide onPress={onPicture}>
          {RESULT_WORDS.picture}
        </Button>
      </View>
    </View>
  );
}

async function say(result: BoardResult): Promise<void> {
  const isCopied = await copyText(resultText(result));
  showToast(isCopied ? SAY_WORDS.copied : SAY_WORDS.notCopied);
}

function Result({ result, onWhy }: { readonly result: BoardResult; readonly onWhy: () => void }) {
  const { run, rows, myPrize, hash } = result;
  return (
    <View>
      <View className="m">{run.title}</View>
      <View className="sub">{resultSpan(result)}</View>
      {myPrize !== null && (
        <Notice tint="leaf" icon="gift">
          {`${RESULT_WORDS.prize(myPrize.rank, RESULT_WORDS.won(myPrize.points, myPrize.couponTitle))}，${
            myPrize.state === 'given' ? RESULT_WORDS.given : RESULT_WORDS.due
          }`}
        </Notice>
      )}
      {rows.length === 0 && <View className="body c-2 mt16">{RESULT_WORDS.nobody}</View>}
      <View className="mt12">
        <Card kind="sunken">
          {rows.map((row, index) => (
            <RankRow key={String(index)} row={row} rowKey={String(index)} onPress={row.isMe ? onWhy : undefined} />
          ))}
        </Card>
      </View>
      <View className="cap mt12">{RESULT_WORDS.seal(hash.slice(0, HASH_SHOWN))}</View>
    </View>
  );
}
