import { useOperatorAction } from '@/lib/use-action';
import { openFile } from '@/platform/files';
import { askMember } from '@/platform/member-client';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { showToast } from '@/ui/toast/toast-store';
import type { FormRef } from '../event-page';
import { EXPORT_REFUSALS } from './copy';
import { RUN_WORDS } from './form-copy';

/** The list as a real table, opened by the phone itself, from where it can be sent on or printed. */
export function ExportCell({ form: { groupId, formId } }: { readonly form: FormRef }) {
  const making = useOperatorAction('sign-ups.export', {
    words: EXPORT_REFUSALS,
    refreshes: false,
    onDone: ({ fileId, fileName }) => void show(fileId, fileName),
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  return (
    <Cell
      lead={<Icon name="file-spreadsheet" />}
      title={RUN_WORDS.export}
      sub={RUN_WORDS.exportNote}
      onPress={() => void making.run({ groupId, formId })}
    />
  );
}

async function show(fileId: string, fileName: string): Promise<void> {
  showToast(RUN_WORDS.exporting);
  const answer = await askMember('groups.open-export', { fileId });
  const isOpen = answer.ok && (await openFile(answer.data.url, fileName));
  if (!isOpen) showToast(RUN_WORDS.notOpened);
}
