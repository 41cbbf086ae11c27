import * as sdk from 'wx-server-sdk';
import { openCloud } from '../../server/cloud/open-cloud';
import { receivePush } from '../../server/cloud/receive-push';
import { startSdk } from '../../server/cloud/start-sdk';

/** What WeChat tells of its own accord: verdicts on pictures, and who takes no messages any more. */
export const main = receivePush(openCloud(startSdk(sdk)));
