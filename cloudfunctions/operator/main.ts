import * as sdk from 'wx-server-sdk';
import { operatorApi } from '../../contracts/operator-api';
import { answerCalls } from '../../server/cloud/answer-calls';
import { openCloud } from '../../server/cloud/open-cloud';
import { startSdk } from '../../server/cloud/start-sdk';
import { operatorHandlers } from '../../server/runtime/operator-handlers';

/** What staff may ask for; who is staff is read from their own document with every call. */
export const main = answerCalls(openCloud(startSdk(sdk)), operatorApi, operatorHandlers);
