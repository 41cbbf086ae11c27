import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { LIMITS } from '@domain/kernel/limits';
import { optionsOf } from '@domain/sign-ups/question';
import type { Segment } from '@domain/sign-ups/segment';
import type { CampaignFigures } from '../../../../contracts/sign-up-staff-views';
import { useOperatorList } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { Select } from '@/ui/field/select';
import { TextInput } from '@/ui/field/text-input';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tabs, type Choice } from '@/ui/tabs/tabs';
import { slotWords } from '../form/slot-copy';
import { LIST_REFUSALS } from './copy';
import { LIST_WORDS } from './form-copy';
import { segmentsOf } from './segments-of';
import { SignUpRow } from './sign-up-row';

export type ListTab = Segment | 'all';

interface SignUpListProps {
  readonly figures: CampaignFigures;
  readonly tab: ListTab;
  readonly onTab: (tab: ListTab) => void;
  /** Those picked for one decision; null where nothing is decided here. */
  readonly picking: Picking | null;
}

export interface Picking {
  readonly picked: readonly string[];
  readonly onToggle: (signUpId: string) => void;
}

const EVERY = 'every';

/** Who signed up: by state, by whether they came, by how a name begins, by what they chose. */
export function SignUpList({ figures, tab, onTab, picking }: SignUpListProps) {
  const [name, setName] = useState('');
  const [option, setOption] = useState(EVERY);
  const options = optionChoices(figures);
  if (isUntouched(figures)) return <Empty title={LIST_WORDS.empty} note={LIST_WORDS.emptyNote} />;
  return (
    <View>
      <TextInput
        label={LIST_WORDS.search}
        placeholder={LIST_WORDS.searchPlaceholder}
        maxLength={LIMITS.nameMax}
        value={name}
        onChange={setName}
      />
      {options.length > 0 && (
        <Select
          label={LIST_WORDS.picked}
          options={[{ value: EVERY, label: LIST_WORDS.everyOption }, ...options]}
          value={option}
          onChange={setOption}
        />
      )}
      <Tabs tabs={tabsOf(figures)} current={tab} onChange={onTab} />
      <FoundSignUps key={`${tab} ${option} ${name.trim()}`} {...{ figures, tab, picking, option }} name={name.trim()} />
    </View>
  );
}

/** Nobody has signed up at all, so that there is nothing to narrow. */
const isUntouched = ({ counts }: CampaignFigures): boolean => Object.values(counts).every((count) => count === 0);

/** Every tab with somebody in it; those who wait for a yes come first. */
function tabsOf(figures: CampaignFigures) {
  const all: Choice<ListTab> = { key: 'all', label: LIST_WORDS.all };
  return [all, ...segmentsOf(figures).map(([key, count]) => ({ key, label: LIST_WORDS.segments[key], count }))];
}

function optionChoices({ form: { terms } }: CampaignFigures) {
  return terms.questions.flatMap((question) =>
    optionsOf(question).map((option) => ({
      value: `${question.id} ${option.id}`,
      label: LIST_WORDS.pickedOf(question.title, slotWords(option)),
    })),
  );
}

interface FoundProps extends Pick<SignUpListProps, 'figures' | 'tab' | 'picking'> {
  readonly name: string;
  readonly option: string;
}

function FoundSignUps({ figures, tab, picking, name, option }: FoundProps) {
  const { formId, groupId } = figures.form;
  const asking = { formId, groupId, ...narrowedTo({ tab, name, option }) };
  const list = useOperatorList('sign-ups.list-sign-ups', asking, { words: LIST_REFUSALS });
  const { items, isLoading, refusal, isOffline, refresh, status, more } = list;
  useReachBottom(() => {
    void more();
  });
  // Far down a long list, the first pages may hold nobody who chose this.
  const isMore = !isLoading && refusal === null && status !== 'end';
  const isEmpty = !isLoading && refusal === null && items.length === 0 && !isMore;
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={6} />}
      {isEmpty && <Empty title={LIST_WORDS.emptyFilter} />}
      {items.length > 0 && (
        <Card kind="flush">
          {items.map((line) => (
            <SignUpRow key={line.signUpId} formId={formId} line={line} picking={picking} />
          ))}
        </Card>
      )}
      {(items.length > 0 || isMore) && <ListEnd status={status} onMore={more} />}
    </View>
  );
}

/** What narrows the list; nothing for what is not narrowed. */
function narrowedTo({ tab, name, option }: Pick<FoundProps, 'tab' | 'name' | 'option'>) {
  const [questionId = '', optionId = ''] = option.split(' ');
  return {
    ...(tab === 'all' ? {} : { segment: tab }),
    ...(name === '' ? {} : { name }),
    ...(option === EVERY ? {} : { picked: { questionId, optionId } }),
  };
}
