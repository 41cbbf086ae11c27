import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { Notice } from '@/ui/notice/notice';
import type { FormField } from './form-gaps';
import { fieldId } from './use-chain-form';

interface PlaceProps {
  readonly field: FormField;
  readonly error: string | null;
}

/** A part of the form that can be scrolled to, with what is wrong in it above. */
export function Place({ field, error, children }: PropsWithChildren<PlaceProps>) {
  return (
    <View id={fieldId(field)}>
      {error !== null && (
        <Notice tint="danger" icon="circle-alert">
          {error}
        </Notice>
      )}
      {children}
    </View>
  );
}
