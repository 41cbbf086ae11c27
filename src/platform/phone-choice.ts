/**
 * The cloud id that stands for the phone number WeChat's own button asked for; null when the person said no.
 * Only the server learns the number from it.
 */
export function phoneCloudIdIn(detail: object): string | null {
  return 'cloudID' in detail && typeof detail.cloudID === 'string' ? detail.cloudID : null;
}

/** In WeChat only its own button (`openType="getPhoneNumber"`) asks for the number; nothing is asked here. */
export function choosePhone(): Promise<string | null> {
  return Promise.resolve(null);
}
