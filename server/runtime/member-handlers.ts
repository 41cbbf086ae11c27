import type { MemberApi } from '../../contracts/member-api';
import type { Handlers } from './api';

/** Who answers what a member asks for. */
export const memberHandlers: Handlers<MemberApi> = {};
