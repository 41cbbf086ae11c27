/** The code for the phone number that WeChat's own button asked for; null when the person said no. */
export function phoneCodeIn(detail: object): string | null {
  return 'code' in detail && typeof detail.code === 'string' ? detail.code : null;
}

/** In WeChat only its own button (`openType="getPhoneNumber"`) asks for the number; nothing is asked here. */
export function choosePhone(): Promise<string | null> {
  return Promise.resolve(null);
}
