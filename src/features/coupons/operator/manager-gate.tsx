import type { ReactNode } from 'react';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { BATCHES_WORDS } from './batches-copy';
import { useMyStanding } from './use-my-standing';

interface ManagerGateProps {
  readonly title: string;
  /** Whether whoever is on call comes through as well. */
  readonly admitsOnCall?: boolean;
  readonly children: ReactNode;
}

/** Lets those through who run a group; anybody else reads whom to ask before anything is typed in vain. */
export function ManagerGate({ title, admitsOnCall = false, children }: ManagerGateProps) {
  const { isKnown, isOnCall, managesSomething } = useMyStanding();
  if (!isKnown || managesSomething || (admitsOnCall && isOnCall)) return <>{children}</>;
  return (
    <Page title={title}>
      <Failed words={BATCHES_WORDS.notAllowed} />
    </Page>
  );
}
