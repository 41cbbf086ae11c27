import { useReachBottom } from '@tarojs/taro';
import type { AuditLine } from '../../../../contracts/organisation';
import { formatInstant } from '@/lib/format-time';
import { useOperatorList } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { AUDIT_WORDS, ORGANISATION_WORDS, OTHER_ACT } from './organisation-copy';

/** What the reader did as staff, newest first: everybody reads their own lines and nobody edits them. */
export function AuditList({ nowMs }: { readonly nowMs: number }) {
  const list = useOperatorList('groups.list-audit', {}, { words: {} });
  const { items, isLoading, refusal, isOffline, refresh, status, more } = list;
  useReachBottom(() => {
    void more();
  });
  const isEmpty = !isLoading && refusal === null && items.length === 0;
  return (
    <Section title={ORGANISATION_WORDS.audit}>
      {refusal !== null && <Failed hasContent words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {isEmpty && (
        <Card>
          <Empty isSmall title={ORGANISATION_WORDS.noAudit} note={ORGANISATION_WORDS.auditNote} />
        </Card>
      )}
      {items.length > 0 && (
        <Card kind="flush">
          {items.map((line) => (
            <Cell key={line.id} title={AUDIT_WORDS[line.kind] ?? OTHER_ACT} sub={subOf(line, nowMs)} />
          ))}
        </Card>
      )}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
    </Section>
  );
}

/** When, and on what, where its name was written down. */
function subOf({ atMs, facts }: AuditLine, nowMs: number): string {
  const name = [facts.title, facts.name, facts.groupName].find((fact) => typeof fact === 'string' && fact !== '');
  const when = formatInstant(atMs, nowMs);
  return name === undefined ? when : `${when} · ${name}`;
}
