import { accept, refuse, type Result } from '../kernel/result';
import type { Answer, AnsweredFile, ProblemCode } from './answers';
import { fileTypeOf } from './file-type';
import type { Question } from './question';
import { SIGN_UP_LIMITS } from './sign-up-limits';

type Checked = Result<Answer | null, ProblemCode>;
type FileQuestion = Extract<Question, { kind: 'file' }>;

const FILE_ID_MAX = 300;
const BYTES_PER_MEGABYTE = 1_048_576;

/** Pictures by their file ids. Whose they are only the server knows. */
export function checkImages(maxCount: number, given: unknown): Checked {
  if (!Array.isArray(given) || !given.every(isFileId)) return refuse('wrong-shape');
  return checkCount(given, maxCount) ?? accept([...given]);
}

/** Files by id and name, each of a type that was asked for. What lies behind them `checkContent` judges. */
export function checkFiles({ types, maxCount }: FileQuestion, given: unknown): Checked {
  if (!Array.isArray(given) || !given.every(isFile)) return refuse('wrong-shape');
  const fits = given.every(({ name }) => types.some((type) => type === fileTypeOf(name)));
  if (!fits) return refuse('wrong-type');
  const fileIds = given.map(({ fileId }) => fileId);
  return checkCount(fileIds, maxCount) ?? accept(given.map(({ fileId, name }) => ({ fileId, name })));
}

/** Whether a file is small enough: the phone asks before it uploads, and the server of what lies there. */
export function checkWeight({ maxMegabytes }: FileQuestion, bytes: number): Result<null, 'too-heavy'> {
  const isLight = bytes <= maxMegabytes * BYTES_PER_MEGABYTE;
  return isLight ? accept(null) : refuse('too-heavy', { limit: maxMegabytes });
}

function checkCount(fileIds: readonly string[], maxCount: number): Checked | null {
  if (new Set(fileIds).size < fileIds.length) return refuse('repeated');
  return fileIds.length > maxCount ? refuse('too-many', { limit: maxCount }) : null;
}

const isFileId = (given: unknown): given is string =>
  typeof given === 'string' && given !== '' && given.length <= FILE_ID_MAX;

function isFile(given: unknown): given is AnsweredFile {
  if (typeof given !== 'object' || given === null || !('fileId' in given) || !('name' in given)) return false;
  return isFileId(given.fileId) && isFileName(given.name);
}

/** One line that leads nowhere: it is shown as text and becomes the name of a download. */
function isFileName(name: unknown): boolean {
  return typeof name === 'string' && name.length <= SIGN_UP_LIMITS.fileNameMax && !/[\p{C}\\/:*?"<>|]/u.test(name);
}
