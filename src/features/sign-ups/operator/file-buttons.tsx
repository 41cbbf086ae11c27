import { View } from '@tarojs/components';
import type { AnsweredFile } from '@domain/sign-ups/answers';
import { wordRefusal } from '@/lib/refusal-words';
import { openFile } from '@/platform/files';
import { askOperator } from '@/platform/operator-client';
import { Button } from '@/ui/button/button';
import { showToast } from '@/ui/toast/toast-store';
import type { FormRef } from '../event-page';
import { OPEN_FILE_REFUSALS } from './copy';
import { DETAILS_WORDS, RUN_WORDS } from './form-copy';

interface FileButtonsProps {
  readonly form: FormRef;
  readonly signUpId: string;
  readonly files: readonly AnsweredFile[];
}

/** Files that a member sent in: each is opened by the phone itself, from where it can be sent on or printed. */
export function FileButtons({ form, signUpId, files }: FileButtonsProps) {
  return (
    <View>
      {files.map(({ fileId, name }) => (
        <View key={fileId} className="mt8">
          <Button
            kind="soft"
            size="small"
            icon="file-text"
            label={DETAILS_WORDS.openFile(name)}
            onPress={() => open({ ...form, signUpId, fileId })}
          >
            {files.length === 1 ? DETAILS_WORDS.open : DETAILS_WORDS.openFile(name)}
          </Button>
        </View>
      ))}
    </View>
  );
}

async function open(wanted: FormRef & { readonly signUpId: string; readonly fileId: string }): Promise<void> {
  const answer = await askOperator('sign-ups.open-answer-file', wanted);
  if (!answer.ok) showToast(wordRefusal(OPEN_FILE_REFUSALS, answer.code, answer.details).words);
  else if (!(await openFile(answer.data.url, answer.data.fileName))) showToast(RUN_WORDS.notOpened);
}
