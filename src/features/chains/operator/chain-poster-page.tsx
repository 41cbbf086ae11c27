import { useEffect, useRef, useState } from 'react';
import { Image, View } from '@tarojs/components';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { Answered } from '@/lib/answered';
import { useOperatorAction } from '@/lib/use-action';
import { DrawingPaper, drawPicture, sharePicture } from '@/platform/drawing';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { CODE_REFUSALS } from './copy';
import styles from './editor.module.scss';
import { paintPoster, POSTER_SIZE } from './paint-poster';
import { posterOf } from './poster-of';
import { POSTER_WORDS } from './run-copy';
import { useRun } from './use-run';

/** A picture of the chain with its mini code, for the chat, the notice board or the printer. */
export function ChainPosterPage({ chainId }: { readonly chainId: string }) {
  const run = useRun(chainId);
  return run.data === undefined ? (
    <Page title={POSTER_WORDS.title}>
      <Answered asked={run} skeleton={<SkeletonRows count={5} />}>
        {() => null}
      </Answered>
    </Page>
  ) : (
    <Drawn run={run.data} />
  );
}

function Drawn({ run }: { readonly run: RunPage }) {
  const { path, words, draw } = usePoster(run);
  return (
    <Page
      title={POSTER_WORDS.title}
      bar={
        path !== null && (
          <BottomBar>
            <Button size="large" isWide icon="share-2" onPress={() => sharePicture(path, `${run.title}.png`)}>
              {POSTER_WORDS.send}
            </Button>
          </BottomBar>
        )
      }
    >
      <DrawingPaper {...POSTER_SIZE} />
      {path === null && words === null && <SkeletonRows count={6} />}
      {words !== null && <Failed words={words} onRetry={draw} />}
      {path !== null && (
        <View className="mt8">
          <Image className={styles.poster} src={path} mode="widthFix" showMenuByLongpress />
          <View className="cap mt8">{POSTER_WORDS.note}</View>
        </View>
      )}
    </Page>
  );
}

/** Asks for the code, then draws; once by itself, and again on asking. */
function usePoster(run: RunPage) {
  const [path, setPath] = useState<string | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const hasBegun = useRef(false);
  const coding = useOperatorAction('chains.draw-code', {
    words: CODE_REFUSALS,
    refreshes: false,
    onDone: ({ url }) =>
      void drawPicture(POSTER_SIZE, (paper) => paintPoster(paper, posterOf(run, url))).then((drawn) => {
        setPath(drawn);
        setWords(drawn === null ? POSTER_WORDS.failed : null);
      }),
    onRefused: (refusal) => {
      setWords(refusal.words);
    },
  });
  const draw = () => {
    setWords(null);
    return coding.run({ chainId: run.chainId });
  };
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    void draw();
  });
  return { path, words, draw };
}
