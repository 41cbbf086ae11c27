/**
 * The private interfaces of WeChat that the program uses, with the fields in which what they give is kept: none where it is
 * shown or sent on and forgotten. The privacy form (`docs/privacy-guide.md`) says the same in words.
 */
export const PRIVATE_INTERFACES: Readonly<Record<string, readonly string[]>> = {
  chooseAvatar: ['people.profile', 'memberships.profile', 'kept-files.fileId'],
  nickname: ['people.profile', 'memberships.profile'],
  chooseAddress: ['chain-entries.address'],
  getPhoneNumber: ['sign-ups.answers', 'sign-up-regulars.answers'],
  chooseMedia: ['kept-files.fileId', 'chains.pictureFileIds', 'sign-ups.answers'],
  chooseMessageFile: ['kept-files.fileId', 'sign-ups.answers'],
  scanCode: [],
  setClipboardData: [],
  showShareImageMenu: [],
  requestSubscribeMessage: ['reminder-grants.count'],
  getGroupEnterInfo: ['group-bindings.id', 'chat-members.id'],
};
