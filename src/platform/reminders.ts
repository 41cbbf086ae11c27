import Taro from '@tarojs/taro';

/** WeChat asks about so many templates at once (`platform.md` §4.6 gives 3 and 5: the smaller one works everywhere). */
export const ASKED_AT_ONCE = 3;

/** The templates of which the person allows one message each. Only a tap may ask; null when WeChat could not. */
export async function askForReminders(templateIds: readonly string[]): Promise<readonly string[] | null> {
  const tmplIds = templateIds.slice(0, ASKED_AT_ONCE);
  try {
    // Taro's types want Alipay's ids as well.
    const asked = { tmplIds } as unknown as Parameters<typeof Taro.requestSubscribeMessage>[0];
    const answer = (await Taro.requestSubscribeMessage(asked)) as unknown as Readonly<Record<string, unknown>>;
    return tmplIds.filter((templateId) => answer[templateId] === 'accept');
  } catch {
    return null;
  }
}
