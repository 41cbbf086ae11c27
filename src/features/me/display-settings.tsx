import { useDisplay } from '@/platform/display';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Toggle } from '@/ui/field/toggle';
import { Section } from '@/ui/section/section';
import { ME_WORDS } from './copy';

/** How the person likes to read; kept on the phone, for guests too. */
export function DisplaySettings() {
  const { isBigText, isCalm, change } = useDisplay();
  return (
    <Section title={ME_WORDS.reading}>
      <Card kind="flush">
        <Cell
          title={ME_WORDS.bigText}
          action={
            <Toggle
              label={ME_WORDS.bigText}
              isOn={isBigText}
              onChange={(isOn) => {
                change({ isBigText: isOn });
              }}
            />
          }
        />
        <Cell
          title={ME_WORDS.lessMotion}
          action={
            <Toggle
              label={ME_WORDS.lessMotion}
              isOn={isCalm}
              onChange={(isOn) => {
                change({ isCalm: isOn });
              }}
            />
          }
        />
      </Card>
    </Section>
  );
}
