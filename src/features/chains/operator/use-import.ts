import { useState } from 'react';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { useOperatorAction } from '@/lib/use-action';
import { goBack } from '@/platform/navigation';
import { showToast } from '@/ui/toast/toast-store';
import { IMPORT_REFUSALS } from './copy';
import { parcelsOf, type PastedLine } from './pasted';
import type { Place } from './place-chips';
import { PASTE_WORDS } from './pick-up-copy';

interface Importing {
  readonly isBusy: boolean;
  /** Why not all of it went in; what did is gone from the list. */
  readonly words: string | null;
  readonly run: (lines: readonly PastedLine[], placed: Place) => Promise<void>;
}

/** Sends confirmed lines parcel by parcel; what has gone in leaves the list, so that sending again adds nothing twice. */
export function useImport({ chainId, terms }: RunPage, onLeft: (lines: readonly PastedLine[]) => void): Importing {
  const [isBusy, setBusy] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const importing = useOperatorAction('chains.import-lines', {
    words: IMPORT_REFUSALS,
    onRefused: (refusal) => {
      setWords(refusal.words);
    },
  });
  return {
    isBusy,
    words,
    run: async (lines, placed) => {
      setBusy(true);
      setWords(null);
      const sent = new Set<number>();
      let isDone = true;
      for (const parcel of parcelsOf(lines, terms, placed)) {
        const wished = parcel.map(({ key: _key, ...line }) => line);
        isDone = await importing.run({ chainId, lines: wished });
        if (!isDone) break;
        for (const { key } of parcel) sent.add(key);
      }
      setBusy(false);
      onLeft(lines.filter(({ key }) => !sent.has(key)));
      if (!isDone) return;
      showToast(`${PASTE_WORDS.added(sent.size)}。${PASTE_WORDS.addedNote}`);
      goBack();
    },
  };
}
