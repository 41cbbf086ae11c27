import { shownProfile } from './profile';

const xiaoman = { name: '林小满', avatarFileId: 'file-1', showsName: true, nameChecked: true };

test('a member who opted in is seen by name and picture', () => {
  expect(shownProfile(xiaoman)).toEqual({ name: '林小满', avatarFileId: 'file-1' });
});

test('a member who did not opt in is masked and has no picture', () => {
  expect(shownProfile({ ...xiaoman, showsName: false })).toEqual({ name: '林**', avatarFileId: null });
});

test('a name that the content check has not passed is shown to nobody, not even its first character', () => {
  expect(shownProfile({ ...xiaoman, nameChecked: false })).toEqual({ name: '一位邻居', avatarFileId: null });
});

test('a member who opted in without a name stays nameless', () => {
  expect(shownProfile({ ...xiaoman, name: '' })).toEqual({ name: '一位邻居', avatarFileId: null });
});
