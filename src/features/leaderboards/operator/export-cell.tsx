import { useOperatorAction } from '@/lib/use-action';
import { openFile } from '@/platform/files';
import { askMember } from '@/platform/member-client';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { showToast } from '@/ui/toast/toast-store';
import { EXPORT_REFUSALS, MANAGE_WORDS } from './copy';

/** How the board stands as a real table, opened by the phone itself. */
export function ExportCell({ groupId, boardId }: { readonly groupId: string; readonly boardId: string }) {
  const making = useOperatorAction('leaderboards.export-board', {
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
      title={MANAGE_WORDS.export}
      sub={MANAGE_WORDS.exportNote}
      onPress={() => void making.run({ groupId, boardId })}
    />
  );
}

async function show(fileId: string, fileName: string): Promise<void> {
  showToast(MANAGE_WORDS.exporting);
  const answer = await askMember('groups.open-export', { fileId });
  const isOpen = answer.ok && (await openFile(answer.data.url, fileName));
  if (!isOpen) showToast(MANAGE_WORDS.exportNotOpened);
}
