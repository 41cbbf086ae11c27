import './polyfills/array-at';
import { useEffect, type PropsWithChildren } from 'react';
import { useDidShow, useLaunch } from '@tarojs/taro';
import { QueryClientProvider } from '@tanstack/react-query';
import { INTENT_WORDS } from './copy';
import { useDisplay } from '@/platform/display';
import { bindDocumentTheme } from '@/platform/document-theme';
import { RECORD_REFUSALS } from '@/features/check-in/copy';
import { wordRefusal } from '@/lib/refusal-words';
import { resumeIntents, type Intent } from '@/platform/intent';
import { onOnline } from '@/platform/network';
import { bindQueryEvents, queryClient } from '@/platform/query-client';
import type { Answer } from '@/platform/reply';
import { startCloud } from '@/platform/transport';
import { RootClassContext } from '@/ui/root-class';
import { showToast } from '@/ui/toast/toast-store';
import '@/ui/accessible-components';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  const { isBigText, isCalm } = useDisplay();
  useLaunch(() => {
    bindDocumentTheme();
    bindQueryEvents();
    startCloud();
  });
  useDidShow(() => {
    void resume();
  });
  useEffect(() => {
    return onOnline(() => {
      void resume();
    });
  }, []);
  return (
    <RootClassContext.Provider value={`${isBigText ? 'big' : ''} ${isCalm ? 'calm' : ''}`}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </RootClassContext.Provider>
  );
}

/** Sends what was kept while there was no network, and says how it ended. */
async function resume() {
  await resumeIntents((intent, answer) => {
    void queryClient.invalidateQueries();
    showToast(answer.ok ? INTENT_WORDS.sent : refusedWords(intent, answer));
  });
}

/** Why what was kept came to nothing, where a tap of another day would wonder. */
function refusedWords({ operation }: Intent, { code, details }: Extract<Answer, { ok: false }>): string {
  if (operation !== 'check-in.record' || code !== 'DAY_PASSED') return INTENT_WORDS.refused;
  return wordRefusal(RECORD_REFUSALS, code, details).words;
}
