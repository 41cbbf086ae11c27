import { View } from '@tarojs/components';
import { copyText } from '@/platform/clipboard';
import { accessible } from '@/ui/accessible';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Icon } from '@/ui/icon/icon';
import { showToast } from '@/ui/toast/toast-store';
import { SAY_WORDS } from './say-copy';
import styles from './say-card.module.scss';

interface SayCardProps {
  readonly label: string;
  readonly text: string;
  /** There is another way to say it. */
  readonly onAnother?: () => void;
}

/** A text for the chat, ready to be pasted there. */
export function SayCard({ label, text, onAnother }: SayCardProps) {
  const copy = async () => {
    const isCopied = await copyText(text);
    showToast(isCopied ? SAY_WORDS.copied : SAY_WORDS.notCopied);
  };
  return (
    <Card>
      <View className="row between">
        <View className="sub">{label}</View>
        {onAnother !== undefined && (
          <View className={styles.another} hoverClass="hover" onClick={onAnother} {...accessible('button')}>
            <Icon name="refresh-cw" size={16} />
            <View className="ml4">{SAY_WORDS.another}</View>
          </View>
        )}
      </View>
      <View className="body prose mt4">{text}</View>
      <View className="mt16">
        <Button kind="soft" icon="copy" onPress={copy}>
          {SAY_WORDS.copy}
        </Button>
      </View>
    </Card>
  );
}
