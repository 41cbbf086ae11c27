import * as sdk from 'wx-server-sdk';
import { openCloud } from '../../server/cloud/open-cloud';
import { runTimer } from '../../server/cloud/run-timer';
import { startSdk } from '../../server/cloud/start-sdk';

/** What time does: deliveries at once, sweeps by the hour, the ledger's proof by night. */
export const main = runTimer(openCloud(startSdk(sdk)));
