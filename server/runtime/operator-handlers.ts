import type { OperatorApi } from '../../contracts/operator-api';
import type { Handlers } from './api';

/** Who answers what staff ask for. */
export const operatorHandlers: Handlers<OperatorApi> = {};
