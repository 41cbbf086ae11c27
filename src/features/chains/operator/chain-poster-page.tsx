import { useEffect, useRef, useState } from 'react';
import { Image, View } from '@tarojs/components';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { Answered } from '@/lib/answered';
import { useOperatorAction } from '@/lib/use-action';
import { PictureMaker } from '@/platform/picture-maker';
import { sendPicture } from '@/platform/send-picture';
import { accessible } from '@/ui/accessible';
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
  const { codeUrl, path, words, onMade, again } = usePoster(run);
  return (
    <Page
      title={POSTER_WORDS.title}
      bar={
        path !== null && (
          <BottomBar>
            <Button size="large" isWide icon="share-2" onPress={() => sendPicture(path, run.title)}>
              {POSTER_WORDS.send}
            </Button>
          </BottomBar>
        )
      }
    >
      {codeUrl !== null && (
        <PictureMaker
          width={POSTER_SIZE.width * SCALE}
          height={POSTER_SIZE.height * SCALE}
          draw={(context, load) => {
            context.scale(SCALE, SCALE);
            return paintPoster(context, load, posterOf(run, codeUrl));
          }}
          onMade={onMade}
        />
      )}
      {path === null && words === null && <SkeletonRows count={6} />}
      {words !== null && <Failed words={words} onRetry={again} />}
      {path !== null && (
        <View className="mt8">
          <View {...accessible('img', run.title)}>
            <Image className={styles.poster} src={path} mode="widthFix" showMenuByLongpress />
          </View>
          <View className="cap mt8">{POSTER_WORDS.note}</View>
        </View>
      )}
    </Page>
  );
}

/** Sharp on every phone, and small enough to send. */
const SCALE = 2;

/** Asks for the code, which the picture is then drawn with; once by itself, and again on asking. */
function usePoster(run: RunPage) {
  const [codeUrl, setCodeUrl] = useState<string | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const hasBegun = useRef(false);
  const coding = useOperatorAction('chains.draw-code', {
    words: CODE_REFUSALS,
    refreshes: false,
    onDone: ({ url }) => {
      setCodeUrl(url);
    },
    onRefused: (refusal) => {
      setWords(refusal.words);
    },
  });
  const again = () => {
    setWords(null);
    setCodeUrl(null);
    return coding.run({ chainId: run.chainId });
  };
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    void again();
  });
  const onMade = (made: string | null) => {
    setPath(made);
    setWords(made === null ? POSTER_WORDS.failed : null);
  };
  return { codeUrl, path, words, onMade, again };
}
