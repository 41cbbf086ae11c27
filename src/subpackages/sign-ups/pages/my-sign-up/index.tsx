import { EntryPage } from '@/features/sign-ups/entry-page';
import { usePageParams } from '@/platform/navigation';
import '@/ui/icon/member-icons.scss';

/** 我的报名: one of mine, with its ticket. */
export default function MySignUpPage() {
  const { signUpId = '' } = usePageParams('my-sign-up');
  return <EntryPage key={signUpId} signUpId={signUpId} />;
}
