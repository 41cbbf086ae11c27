import { DATA_MAP } from '../server/documents/data-map/data-map';
import type { CollectionData, FieldOf } from '../server/documents/data-map/collection-data';

const HEAD = `# Data map

Everything that is kept, whose it is, why, and for how long. Made by \`npx tsx scripts/data-map.ts\` from
\`server/documents/data-map\`; a test holds the two together. The stores of all stories watch every write and fail on a field
that is not here. Ids, and what may change a document, are in [data-model.md](data-model.md).

**Whose a field is.** _Owner_: the memberId of the person whom the document is about. _Other_: the memberId of somebody who
took part. _Personal_: tells who somebody is, or is their own words. _Deed_: what somebody did or has; says nothing of anybody
once its owner's memberId leads to nobody. Everything else is nobody's. Every document has \`id\`, \`schema\` and \`version\` as well.

**Erasure.** _Removed_: the document goes. _Blanked_: what is personal in it goes. _Kept_: its owner's memberId leads to nobody
any more, because the person is removed and the key to find them again is the openid's digest alone.
`;

const ERASURE_WORDS = { removed: 'removed', blanked: 'blanked', kept: 'kept', nobody: "nobody's" } as const;

const KINDS: readonly FieldOf[] = ['owner', 'other', 'personal', 'deed', 'nobody'];

/** The page that shows the data map, before it is formatted. */
export function dataMapPage(): string {
  const rows = DATA_MAP.map(
    (data) =>
      `| \`${data.collection}\` | ${data.purpose} | ${data.retention} | ${ERASURE_WORDS[data.erasure]} | ${takenHome(data)} |`,
  );
  const table = ['| collection | why | how long | erasure | taken home |', '| --- | --- | --- | --- | --- |', ...rows];
  return [HEAD, ...table, '', '## Fields', '', ...DATA_MAP.map(fieldsLine), ''].join('\n');
}

const takenHome = ({ export: said }: CollectionData): string => (said === 'sheet' ? 'yes' : `no: ${said}`);

function fieldsLine({ collection, fields, idOf }: CollectionData): string {
  const byKind = KINDS.flatMap((kind) => {
    const names = Object.keys(fields).filter((name) => fields[name] === kind);
    const all = idOf === kind && kind !== 'nobody' ? ['id', ...names] : names;
    return all.length === 0 ? [] : [`${kind}: ${all.map((name) => `\`${name}\``).join(', ')}`];
  });
  return `- **${collection}**. ${byKind.join('; ')}`;
}
