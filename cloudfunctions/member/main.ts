import * as sdk from 'wx-server-sdk';
import { memberApi } from '../../contracts/member-api';
import { answerCalls } from '../../server/cloud/answer-calls';
import { openCloud } from '../../server/cloud/open-cloud';
import { startSdk } from '../../server/cloud/start-sdk';
import { memberHandlers } from '../../server/runtime/member-handlers';

/** What a member's phone may ask for. WeChat says who is calling; the request never does. */
export const main = answerCalls(openCloud(startSdk(sdk)), memberApi, memberHandlers);
