import { useState } from 'react';
import { View } from '@tarojs/components';
import type { AnsweredFile } from '@domain/sign-ups/answers';
import { checkWeight } from '@domain/sign-ups/check-files';
import { EXTENSIONS } from '@domain/sign-ups/file-type';
import type { Question } from '@domain/sign-ups/question';
import { chooseFile } from '@/platform/file-choice';
import { accessible } from '@/ui/accessible';
import { Button } from '@/ui/button/button';
import { Field, type FieldProps } from '@/ui/field/field';
import { Icon } from '@/ui/icon/icon';
import { fileNameFor } from './file-name';
import { FORM_WORDS } from './form-copy';
import styles from './form.module.scss';

interface FileFieldProps {
  readonly question: Extract<Question, { kind: 'file' }>;
  readonly field: FieldProps;
  readonly files: readonly AnsweredFile[];
  readonly onUpload: ((localPath: string) => Promise<string | null>) | null;
  readonly onChange: (files: readonly AnsweredFile[]) => void;
}

/** Files out of chats, uploaded as soon as they are chosen, so that sending is quick. */
export function FileField({ question, field, files, onUpload, onChange }: FileFieldProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const extensions = question.types.flatMap((type) => EXTENSIONS[type]);
  const add = async () => {
    const chosen = await chooseFile(extensions);
    if (chosen === null || onUpload === null) return;
    const name = fileNameFor(chosen.name, extensions);
    const isLight = checkWeight(question, chosen.bytes).ok;
    const fileId = name !== null && isLight ? await onUpload(chosen.localPath) : null;
    if (name !== null && fileId !== null) onChange([...files, { fileId, name }]);
    setProblem(problemIn({ name, isLight, fileId }, question));
  };
  return (
    <Field {...field} help={field.help ?? FORM_WORDS.fileHelp(question)} error={problem ?? field.error}>
      <View className={styles.files}>
        {files.map(({ fileId, name }) => (
          <View key={fileId} className={styles.file}>
            <Icon name="file-text" />
            <View className="grow ml8 prose">{name}</View>
            <View
              className={styles.fileRemove}
              hoverClass="hover"
              onClick={() => {
                onChange(files.filter((file) => file.fileId !== fileId));
              }}
              {...accessible('button', FORM_WORDS.fileRemove(name))}
            >
              <Icon name="x" size={18} />
            </View>
          </View>
        ))}
        {files.length < question.maxCount && (
          <Button kind="soft" icon="plus" onPress={add}>
            {FORM_WORDS.fileAdd}
          </Button>
        )}
      </View>
    </Field>
  );
}

interface Tried {
  readonly name: string | null;
  readonly isLight: boolean;
  readonly fileId: string | null;
}

function problemIn({ name, isLight, fileId }: Tried, question: FileFieldProps['question']): string | null {
  if (name === null) return FORM_WORDS.fileType(question);
  if (!isLight) return FORM_WORDS.fileHeavy(question.maxMegabytes);
  return fileId === null ? FORM_WORDS.fileLost : null;
}
