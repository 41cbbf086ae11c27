import type { ReactNode } from 'react';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { BATCHES_WORDS } from './batches-copy';
import { useMyStanding } from './use-my-standing';

interface ManagerGateProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Lets those through who run a group; anybody else reads whom to ask before anything is typed in vain. */
export function ManagerGate({ title, children }: ManagerGateProps) {
  const { isKnown, managesSomething } = useMyStanding();
  if (!isKnown || managesSomething) return <>{children}</>;
  return (
    <Page title={title}>
      <Failed words={BATCHES_WORDS.notAllowed} />
    </Page>
  );
}
