import { View } from '@tarojs/components';
import { Card } from '@/ui/card/card';
import type { LegalText as Text } from './legal-copy';

/** A text to be read whole, part by part. */
export function LegalText({ text }: { readonly text: Text }) {
  return (
    <View>
      <View className="cap mt8">{text.date}</View>
      {text.parts.map((part) => (
        <Card key={part.title}>
          <View className="head">{part.title}</View>
          {part.paragraphs.map((paragraph) => (
            <View key={paragraph} className="body mt8">
              {paragraph}
            </View>
          ))}
        </Card>
      ))}
    </View>
  );
}
