/** In WeChat only its own button (`openType="chooseAvatar"`) opens the choice; nothing is asked here. */
export function chooseAvatar(): Promise<string | null> {
  return Promise.resolve(null);
}
