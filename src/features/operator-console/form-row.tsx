import { View } from '@tarojs/components';
import type { FormLine } from '../../../contracts/sign-up-views';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Tag } from '@/ui/tag/tag';
import type { Tint } from '@/ui/tint';
import { CAMPAIGNS_WORDS } from './copy';

interface FormRowProps {
  readonly form: FormLine;
  readonly nowMs: number;
}

/** A sign-up form: how full it is, until when, and how it stands. */
export function FormRow({ form, nowMs }: FormRowProps) {
  const { phase, tint } = stateOf(form, nowMs);
  const when =
    form.event === null ? formatDeadline(form.closesAtMs, nowMs) : formatInstant(form.event.startsAtMs, nowMs);
  return (
    <Cell
      lead={<Glyph text={form.title} />}
      leadWidth={48}
      title={<View className="ell">{form.title}</View>}
      sub={<View className="num">{`${when} · ${placesWords(form)}`}</View>}
      value={<Tag tint={tint}>{CAMPAIGNS_WORDS.phase[phase]}</Tag>}
      onPress={() => {
        openPage('form', { formId: form.formId });
      }}
    />
  );
}

function placesWords({ leftCount, waitingCount }: FormLine): string {
  if (leftCount === null) return CAMPAIGNS_WORDS.noLimit;
  return leftCount > 0 ? CAMPAIGNS_WORDS.left(leftCount) : CAMPAIGNS_WORDS.full(waitingCount);
}

/** It goes on until its event is over, not only until the last may sign up. */
export const isFormOver = ({ status, event, closesAtMs }: FormLine, nowMs: number): boolean =>
  (status === 'ended' && event === null) || Math.max(event?.endsAtMs ?? 0, closesAtMs) <= nowMs;

function stateOf(
  form: FormLine,
  nowMs: number,
): { readonly phase: keyof typeof CAMPAIGNS_WORDS.phase; readonly tint?: Tint } {
  if (isFormOver(form, nowMs)) return { phase: 'over' };
  if (form.status === 'ended') return { phase: 'closed' };
  if (form.paused) return { phase: 'paused', tint: 'apricot' };
  if (form.closesAtMs <= nowMs) return { phase: 'closed' };
  return form.opensAtMs > nowMs ? { phase: 'upcoming', tint: 'sky' } : { phase: 'running', tint: 'leaf' };
}
