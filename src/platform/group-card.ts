import Taro from '@tarojs/taro';
import { noteChatStanding } from './chat-standing';

/** WeChat's scenes in which the program was opened from a group: card, to-do, tool. */
const GROUP_SCENES = [1044, 1158, 1185];
/** WeChat's number for "this person is no more in that group" (`platform.md` §4.1). */
const LEFT_THE_GROUP = 65206;

/** Whether the program was opened from a chat, which may be any group's. */
export const isFromChat = (): boolean => GROUP_SCENES.includes(Taro.getEnterOptionsSync().scene);

/**
 * The cloud id that proves which WeChat group the phone came from, and by which name that group knows its person; undefined
 * when it did not come from one, or the person has left that group meanwhile.
 */
export async function readGroupCard(): Promise<string | undefined> {
  if (!isFromChat()) return undefined;
  try {
    // Taro's types do not know the option yet.
    const asked = { needGroupOpenID: true } as Parameters<typeof Taro.getGroupEnterInfo>[0];
    const { cloudID } = (await Taro.getGroupEnterInfo(asked)) as { cloudID?: string };
    noteChatStanding(false);
    return cloudID;
  } catch (error) {
    noteChatStanding(saysLeft(error));
    return undefined;
  }
}

function saysLeft(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { errCode, errno, errMsg } = error as { errCode?: unknown; errno?: unknown; errMsg?: unknown };
  const isIn = typeof errMsg === 'string' && errMsg.includes(String(LEFT_THE_GROUP));
  return errCode === LEFT_THE_GROUP || errno === LEFT_THE_GROUP || isIn;
}
