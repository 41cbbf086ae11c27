import { useState } from 'react';
import { View } from '@tarojs/components';
import { quotasOf } from '@domain/sign-ups/counts';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { Sheet } from '@/ui/sheet/sheet';
import { EventFacts } from '../event-facts';
import { EventForm } from '../event-form';
import { EventHead } from '../event-head';
import { PlacesCard } from '../places-card';
import { useAnswerForm } from '../form/use-answer-form';
import styles from './design.module.scss';
import { DESIGN_WORDS } from './design-copy';

interface DesignPreviewProps {
  readonly terms: FormTerms;
  readonly onClose: () => void;
}

/** The form as a member will meet it, with nobody in it yet: it can be filled in, and is not sent. */
export function DesignPreview({ terms, onClose }: DesignPreviewProps) {
  const nowMs = useNow('minute');
  const [party, setParty] = useState(1);
  const form = useAnswerForm(terms.questions, {});
  const places = {
    leftCount: terms.capacity,
    takenCount: 0,
    waitingCount: 0,
    optionsLeft: quotasOf(terms.questions),
    optionsChosen: {},
  };
  return (
    <Sheet
      isOpen
      title={DESIGN_WORDS.previewTitle}
      onClose={onClose}
      footer={
        <Button kind="secondary" size="large" onPress={onClose}>
          {DESIGN_WORDS.backToEdit}
        </Button>
      }
    >
      <View className={styles.paper}>
        <EventHead terms={terms} />
        <PlacesCard terms={terms} places={places} nowMs={nowMs} />
        <EventForm
          terms={terms}
          form={form}
          party={party}
          onParty={setParty}
          places={places}
          onUpload={null}
          onOpenPhone={null}
        />
        <EventFacts terms={terms} />
      </View>
    </Sheet>
  );
}
