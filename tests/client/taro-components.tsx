import { createElement, type PropsWithChildren, type ReactNode, type SyntheticEvent } from 'react';

type Props = PropsWithChildren<Record<string, unknown>>;

/** What WeChat's components have and a DOM element has not. */
const FOREIGN = new Set([
  'aria-role',
  'hoverClass',
  'scrollX',
  'scrollY',
  'enhanced',
  'showScrollbar',
  'catchMove',
  'placeholderClass',
  'openType',
  'onChooseAvatar',
  'onGetPhoneNumber',
  'onConfirm',
  'autoHeight',
  'disableDefaultPadding',
  'lazyLoad',
  'mode',
  'maxlength',
  'range',
  'start',
  'end',
]);

const known = (props: Props) => Object.fromEntries(Object.entries(props).filter(([name]) => !FOREIGN.has(name)));

const box = (tag: string) =>
  function Box(props: Props) {
    return createElement(tag, known(props));
  };

export const View = box('div');
export const Text = box('span');
export const ScrollView = box('div');
export const Button = box('button');
export const RootPortal = ({ children }: { children?: ReactNode }) => <>{children}</>;
export const Image = (props: Props) => <img alt="" src={String(props.src)} />;

/** A native event carries its value in `detail`. */
const withDetail = (handler: unknown) => (event: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) => {
  if (typeof handler === 'function')
    (handler as (e: unknown) => void)({ detail: { value: event.currentTarget.value } });
};

function field(tag: 'input' | 'textarea') {
  return function FieldElement(props: Props) {
    const { onInput, onFocus, onBlur, type: _type, ...rest } = known(props);
    return createElement(tag, {
      ...rest,
      value: rest.value ?? '',
      onChange: withDetail(onInput),
      onFocus: withDetail(onFocus),
      onBlur: withDetail(onBlur),
    });
  };
}

export const Input = field('input');
export const Textarea = field('textarea');

/** A wheel, as a list of its choices or a box for a day or a time. */
export function Picker(props: Props) {
  const { mode, range, value, onChange } = props as Props & { range?: readonly string[]; value?: string | number };
  if (mode !== 'selector') {
    return <input aria-label={String(props['aria-label'])} value={value ?? ''} onChange={withDetail(onChange)} />;
  }
  return (
    <select
      aria-label={String(props['aria-label'])}
      value={value}
      onChange={(event) => {
        if (typeof onChange === 'function')
          (onChange as (e: unknown) => void)({ detail: { value: event.target.value } });
      }}
    >
      {(range ?? []).map((label, index) => (
        <option key={label} value={index}>
          {label}
        </option>
      ))}
    </select>
  );
}
