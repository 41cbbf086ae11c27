import { useState } from 'react';
import { View } from '@tarojs/components';
import { choosePhone, phoneCodeIn } from '@/platform/phone-choice';
import { Button } from '@/ui/button/button';
import type { FieldProps } from '@/ui/field/field';
import { TextInput } from '@/ui/field/text-input';
import { FORM_WORDS } from './form-copy';
import styles from './form.module.scss';

/** Turns the code of WeChat's button into a number; null where none is to be had. */
export type OpenPhone = (code: string) => Promise<string | null>;

interface PhoneQuestionProps {
  readonly field: FieldProps;
  readonly value: string;
  readonly onOpenPhone: OpenPhone | null;
  readonly onChange: (phone: string) => void;
}

/** Room for +86, spaces and dashes, as people write numbers. */
const LENGTH_MAX = 20;

/** A phone number: WeChat's own with one tap, or any other as people write them. */
export function PhoneQuestion({ field, value, onOpenPhone, onChange }: PhoneQuestionProps) {
  const [isRefused, setRefused] = useState(false);
  const open = async (code: string | null) => {
    if (onOpenPhone === null) return;
    const phone = code === null ? null : await onOpenPhone(code);
    setRefused(phone === null);
    if (phone !== null) onChange(phone);
  };
  return (
    <View>
      <TextInput
        {...field}
        type="number"
        placeholder={FORM_WORDS.phonePlaceholder}
        maxLength={LENGTH_MAX}
        value={value}
        onChange={onChange}
      />
      {onOpenPhone !== null && (
        <View className={styles.phone}>
          <Button
            kind="soft"
            openType="getPhoneNumber"
            onGetPhoneNumber={({ detail }) => void open(phoneCodeIn(detail))}
            onPress={process.env.TARO_ENV === 'h5' ? async () => open(await choosePhone()) : undefined}
          >
            {FORM_WORDS.usePhone}
          </Button>
          {isRefused && <View className="cap grow ml8">{FORM_WORDS.phoneRefused}</View>}
        </View>
      )}
    </View>
  );
}
