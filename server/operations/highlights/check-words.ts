import type { TextVerdict } from '../../ports/text-check';
import { checkText } from '../groups/check-text';
import type { HighlightDocument } from '../../documents/highlights';

/** What the platform's check says of a highlight: its words and its tags, which somebody else wrote. Never inside a transaction. */
export async function checkWords(
  ports: Parameters<typeof checkText>[0],
  { memberId, text, tags }: Pick<HighlightDocument, 'memberId' | 'text' | 'tags'>,
): Promise<TextVerdict> {
  const texts = [text, ...(tags.length === 0 ? [] : [tags.join(' ')])];
  const verdicts = await Promise.all(texts.map((one) => checkText(ports, { memberId, text: one })));
  return verdicts.find((one) => one === 'refused') ?? verdicts.find((one) => one === 'pending') ?? 'pass';
}
