import { EditPage } from '@/features/sign-ups/edit-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 改报名. */
export default function SignUpEditPage() {
  const { signUpId = '' } = usePageParams('sign-up-edit');
  return <EditPage key={signUpId} signUpId={signUpId} />;
}
