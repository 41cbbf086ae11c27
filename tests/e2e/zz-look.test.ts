import { demoPersona, startDemoCloud } from './demo-cloud';
import { openH5Chromium } from './driver';
const LOOKS = [['a', {}], ['b', { theme: 'dark', widthPx: 320, bigText: true }]] as const;
it.each(LOOKS)('looks %s', async (name, look) => {
  const cloud = await startDemoCloud();
  const phone = await openH5Chromium({ persona: demoPersona('xiaoman'), ...look, url: `${cloud.url}/app/` });
  await phone.open('subpackages/leaderboards/pages/highlights/index');
  await phone.waitFor('我的');
  await phone.tap('我的');
  await new Promise((r) => setTimeout(r, 1500));
  await phone.shot(`zz-mine-${name}`);
  await phone.as(demoPersona('susu'));
  await phone.open('subpackages/leaderboards-operator/pages/boards/index');
  await new Promise((r) => setTimeout(r, 1500));
  await phone.shot(`zz-boards-${name}`);
  console.log(await phone.text());
  await phone.close();
  await cloud.stop();
}, 120000);
