import { ProfilePage } from '@/features/me/profile-page';
import '@/ui/icon/member-icons.scss';

export default ProfilePage;
