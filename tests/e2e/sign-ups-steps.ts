import { demoPersona } from './demo-cloud';
import type { Phone } from './phone';

export const DESIGN = 'subpackages/sign-ups-operator/pages/form-design/index';

/** The operator opens a form that asks for their yes, and 小满 signs up: it waits for that. */
export async function signUpForApproval(phone: Phone): Promise<void> {
  await phone.open('pages/home/index');
  await phone.waitFor('梧桐里邻里团');
  await phone.open(DESIGN);
  await phone.tap('公益');
  await phone.type('名称', '周六种树');
  await phone.tap({ label: '要我点头才算' });
  await phone.tap('发布并转到群里');
  await phone.waitFor('发布了，转到群里叫上大家');
  const card = await phone.share('转到群里');

  await phone.as(demoPersona('xiaoman'));
  await phone.open(card);
  await phone.tap('捡垃圾');
  await phone.type('联系手机', '13812345678');
  await phone.tap('我看过了，同意');
  await phone.tap('报名，等确认');
  await phone.waitFor('等管理员看一眼');
}
