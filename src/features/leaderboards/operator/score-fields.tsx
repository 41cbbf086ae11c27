import { BOARD_LIMITS, OFFERED_KINDS } from '@domain/leaderboards/board-limits';
import type { BoardKind } from '@domain/leaderboards/board-terms';
import { Card } from '@/ui/card/card';
import { Field, FieldRow } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { Stepper } from '@/ui/stepper/stepper';
import { KIND_WORDS } from '../copy';
import type { BoardForm } from './board-form';
import { EDITOR_WORDS } from './copy';

export interface FormProps {
  readonly form: BoardForm;
  readonly onChange: (change: Partial<BoardForm>) => void;
}

const KINDS = OFFERED_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind].name }));

/** What counts, and how much each of several things weighs. */
export function ScoreFields({ form: { weights }, onChange }: FormProps) {
  const toggle = (kind: BoardKind) => {
    // Days in a row are compared alone, and ever.
    if (kind === 'streak') onChange({ weights: [{ kind, weight: 1 }], period: 'all', season: null });
    else onChange({ weights: toggled(weights, kind) });
  };
  return (
    <Card kind="flush">
      <Field label={EDITOR_WORDS.counts} help={EDITOR_WORDS.countsHelp}>
        <Chips options={KINDS} chosen={weights.map((one) => one.kind)} onToggle={toggle} />
      </Field>
      {weights.length > 1 &&
        weights.map(({ kind, weight }) => (
          <FieldRow key={kind} label={EDITOR_WORDS.weight(KIND_WORDS[kind].name)}>
            <Stepper
              value={weight}
              min={1}
              max={BOARD_LIMITS.weightMax}
              onChange={(next) => {
                onChange({ weights: weights.map((one) => (one.kind === kind ? { kind, weight: next } : one)) });
              }}
            />
          </FieldRow>
        ))}
    </Card>
  );
}

/** One kind always stays. */
function toggled(weights: BoardForm['weights'], kind: BoardKind): BoardForm['weights'] {
  const others = weights.filter((one) => one.kind !== kind && one.kind !== 'streak');
  if (!weights.some((one) => one.kind === kind)) return [...others, { kind, weight: 1 }];
  return others.length > 0 ? others : weights;
}
