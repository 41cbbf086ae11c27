import Taro from '@tarojs/taro';

/** WeChat's scenes in which the program was opened from a group: card, to-do, tool. */
const GROUP_SCENES = [1044, 1158, 1185];

/**
 * The cloud id that proves which WeChat group the phone came from; undefined when it did not come from one,
 * or has left that group meanwhile.
 */
export async function readGroupCard(): Promise<string | undefined> {
  if (!GROUP_SCENES.includes(Taro.getEnterOptionsSync().scene)) return undefined;
  try {
    const { cloudID } = (await Taro.getGroupEnterInfo({})) as { cloudID?: string };
    return cloudID;
  } catch {
    return undefined;
  }
}
