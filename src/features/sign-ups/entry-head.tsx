import { View } from '@tarojs/components';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { copyText } from '@/platform/clipboard';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Icon } from '@/ui/icon/icon';
import { Tag } from '@/ui/tag/tag';
import { showToast } from '@/ui/toast/toast-store';
import { ENTRY_WORDS, isLetGo, standingWords } from './entry-copy';
import { eventWords } from './event-copy';
import styles from './sign-ups.module.scss';
import { lookOf } from './state-copy';
import { Ticket } from './ticket';

interface EntryHeadProps {
  readonly page: SignUpPage;
  readonly answeredAtMs: number;
  readonly isOffline: boolean;
  readonly nowMs: number;
  readonly onRenew: () => Promise<unknown>;
}

/** How it stands, what and when it is, and the code for the door where there is one. */
export function EntryHead(props: EntryHeadProps) {
  const { page, nowMs } = props;
  const { form, mine, tokens } = page;
  const { tag, tint } = lookOf({ ...mine, isCalledOff: isLetGo(page) });
  const words = standingWords(page, nowMs);
  const hasTicket = tokens.length > 0 && form.terms.event !== null;
  return (
    <Card kind="hero">
      <View className={styles.shown}>
        <View className="row">
          <Tag tint={tint}>{tag}</Tag>
          <View className="sub ml8 num">{ENTRY_WORDS.people2(mine.places)}</View>
        </View>
        <View className="title mt12">{form.terms.title}</View>
        {form.terms.event !== null && <View className="body mt8 num">{eventWords(form.terms.event)}</View>}
        {form.terms.placeText !== '' && <Place placeText={form.terms.placeText} />}
        {!hasTicket && <Standing title={words.title} note={words.note} />}
      </View>
      {hasTicket && <Ticket {...props} />}
    </Card>
  );
}

function Place({ placeText }: { readonly placeText: string }) {
  const copy = async () => {
    if (await copyText(placeText)) showToast(ENTRY_WORDS.placeCopied);
  };
  return (
    <View className="row mt4 sub">
      <Icon name="map-pin" size={16} />
      <View className="grow ml4">{placeText}</View>
      <Button kind="text" size="small" label={ENTRY_WORDS.copyPlace} onPress={copy}>
        {ENTRY_WORDS.copyPlace}
      </Button>
    </View>
  );
}

function Standing({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <View className="mt20">
      <View className="head">{title}</View>
      {note !== '' && <View className="body c-2 mt4 num prose">{note}</View>}
    </View>
  );
}
