import type { PropsWithChildren } from 'react';
import type { PageProps } from '@/ui/page/page-frame';
import { Page } from '@/ui/page/page';
import '@/ui/icon/member-icons.scss';

/** A page of this subpackage: it brings the icons that only its pages show. */
export function MemberPage(props: PropsWithChildren<PageProps>) {
  return <Page {...props} />;
}
