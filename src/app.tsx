import { type PropsWithChildren } from 'react';
import { useLaunch } from '@tarojs/taro';
import { QueryClientProvider } from '@tanstack/react-query';
import { bindDocumentTheme } from '@/platform/document-theme';
import { useDisplay } from '@/platform/display';
import { bindQueryEvents, queryClient } from '@/platform/query-client';
import { startCloud } from '@/platform/transport';
import { RootClassContext } from '@/ui/root-class';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  const { isBigText, isCalm } = useDisplay();
  useLaunch(() => {
    bindDocumentTheme();
    bindQueryEvents();
    startCloud();
  });
  return (
    <RootClassContext.Provider value={`${isBigText ? 'big' : ''} ${isCalm ? 'calm' : ''}`}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </RootClassContext.Provider>
  );
}
